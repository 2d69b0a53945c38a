using System.Text.Json;

namespace VirtQuiz.Tests.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private static readonly string Post = Path.Combine(AppContext.BaseDirectory, "Data", "virtualization-comparison.md");

    private readonly DeckFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_question_has_the_agreed_fields_in_the_agreed_order()
    {
        var question = CommandRun.Of("generate", Post, "--count", "1", "--seed", "1", "--json").Json[0];

        Assert.Equal(
            ["cardId", "form", "prompt", "options", "answers", "items", "order", "accepted", "deck", "line"],
            question.EnumerateObject().Select(field => field.Name));
        Assert.Equal(32, question.GetProperty("cardId").GetString()!.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(60)]
    public void There_are_as_many_questions_as_asked_for(int count)
    {
        var run = CommandRun.Of("generate", Post, "--count", $"{count}", "--seed", "7", "--json");

        Assert.Equal((0, count, ""), (run.ExitCode, run.Json.GetArrayLength(), run.Complaints));
    }

    // Two rows of three values that differ are six cells. A row is matched once, whichever of its cells it is about.
    [Theory]
    [InlineData("choice", 6)]
    [InlineData("choice,typeIn", 12)]
    [InlineData("matching", 2)]
    [InlineData("matching,flashcard", 8)]
    public void Nothing_is_asked_twice_in_one_form(string forms, int most)
    {
        var deck = folder.Write("deck.md", DeckFolder.Comparison);

        var run = CommandRun.Of("generate", deck, "--count", "50", "--seed", "7", "--forms", forms, "--json");

        Assert.Equal((0, most), (run.ExitCode, run.Json.GetArrayLength()));
        Assert.Equal(most, run.Json.EnumerateArray().DistinctBy(CardAndForm).Count());
        Assert.Equal(
            $"virtquiz: only {most} of 50 questions: no card is asked twice in one form; add forms to --forms, or name more decks.\n",
            run.Complaints);
    }

    [Fact]
    public void Two_subjects_are_told_apart_once()
    {
        var deck = folder.Write("deck.md", DeckFolder.Comparison);

        for (var seed = 0; seed < 20; seed++)
        {
            var told = CommandRun.Of("generate", deck, "--count", "50", "--seed", $"{seed}", "--forms", "explain", "--json").Json
                .EnumerateArray().Select(question => string.Concat(question.GetProperty("prompt").GetString()!.Order()));
            Assert.Distinct(told);
        }
    }

    [Fact]
    public void A_drawing_is_put_in_order_once()
    {
        var run = CommandRun.Of("generate", Post, "--lang", "ko", "--count", "10", "--seed", "7", "--forms", "ordering", "--json");

        Assert.Equal(3, run.Json.EnumerateArray().DistinctBy(CardAndForm).Count());
        Assert.Equal(3, run.Json.GetArrayLength());
        Assert.StartsWith("virtquiz: 10문항 가운데 3문항만 만들었습니다.", run.Complaints);
    }

    [Fact]
    public void A_card_comes_again_only_in_another_form()
    {
        var asked = CommandRun.Of("generate", Post, "--count", "10000", "--seed", "7", "--json").Json.EnumerateArray().ToArray();

        Assert.Distinct(asked.Select(CardAndForm));

        // Every drawing in every form that DESIGN has for stacks.
        var drawings = asked.Where(question => question.GetProperty("form").GetString() == "Ordering").Select(Card).ToHashSet();
        Assert.All(drawings, drawing => Assert.Equal(
            ["BuildStack", "MissingLayer", "Neighbor", "Ordering", "TypeIn", "WhichStack"],
            asked.Where(question => Card(question) == drawing).Select(question => question.GetProperty("form").GetString()).Order()));
    }

    [Fact]
    public void The_same_seed_gives_the_same_sheet_and_another_seed_another()
    {
        string Sheet(string seed) => CommandRun.Of("generate", Post, "--count", "20", "--seed", seed).Results;

        Assert.Equal(Sheet("5"), Sheet("5"));
        Assert.NotEqual(Sheet("5"), Sheet("6"));
    }

    [Fact]
    public void No_card_comes_twice_before_every_card_came_once()
    {
        var ids = CommandRun.Of("generate", Post, "--count", "20", "--seed", "3", "--json").Json
            .EnumerateArray().Select(question => question.GetProperty("cardId").GetString()).ToArray();

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("Ordering")]
    [InlineData("choice,reverseCHOICE")]
    [InlineData("Neighbor, Flashcard")]
    public void Only_the_wanted_forms_are_asked(string forms)
    {
        var asked = CommandRun.Of("generate", Post, "--count", "60", "--seed", "3", "--forms", forms, "--json").Json
            .EnumerateArray().Select(question => question.GetProperty("form").GetString()!).Distinct();

        Assert.Equal(
            forms.Split(',').Select(form => form.Trim().ToUpperInvariant()).Order(),
            asked.Select(form => form.ToUpperInvariant()).Order());
    }

    [Fact]
    public void Forms_may_be_given_one_by_one()
    {
        string Asked(params string[] forms) =>
            CommandRun.Of(["generate", Post, "--count", "60", "--seed", "3", "--json", .. forms]).Results;

        Assert.Equal(Asked("--forms", "choice,ordering"), Asked("--forms", "choice", "--forms", "ordering"));
        Assert.Equal(2, CommandRun.Of("generate", Post, "--forms", "choice", "--forms", "x").ExitCode);
    }

    [Fact]
    public void Answers_and_orders_are_indices_into_what_is_shown()
    {
        var questions = CommandRun.Of("generate", Post, "--count", "200", "--seed", "3", "--json").Json;

        foreach (var question in questions.EnumerateArray())
        {
            var (options, items) = (question.GetProperty("options").GetArrayLength(), question.GetProperty("items").GetArrayLength());
            var answers = NumbersOf(question.GetProperty("answers"));
            var order = NumbersOf(question.GetProperty("order"));

            Assert.All(answers, answer => Assert.InRange(answer, 0, options - 1));
            Assert.All(order, item => Assert.InRange(item, 0, items - 1));
            Assert.Equal(order.Length, order.Distinct().Count());
            if (question.GetProperty("form").GetString() == "Ordering")
                Assert.Equal(items, order.Length);
            Assert.True(answers.Length + items + question.GetProperty("accepted").GetArrayLength() > 0);
        }
    }

    // The layers of the post's second drawing, as the issue names them.
    [Fact]
    public void The_order_of_an_ordering_gives_the_layers_from_the_top()
    {
        var orderings = CommandRun.Of("generate", Post, "--count", "30", "--seed", "3", "--forms", "ordering", "--json").Json;

        var solved = orderings.EnumerateArray().Select(question => string.Join(", ", NumbersOf(question.GetProperty("order"))
            .Select(index => question.GetProperty("items")[index].GetString())));

        Assert.Contains("Guest Process, Guest OS, VM, Hypervisor, Host OS, Hardware", solved);
    }

    [Fact]
    public void The_sheet_is_markdown_with_the_key_at_the_end()
    {
        var deck = folder.Write("deck.md", DeckFolder.Comparison);

        var lines = CommandRun.Of("generate", deck, "--count", "6", "--seed", "2").Lines;

        Assert.Equal("# Exam: Switches", lines[0]);
        Assert.Contains("6 questions. The seed 2 makes the same sheet again.", lines);
        Assert.Equal(
            ["1", "2", "3", "4", "5", "6"],
            lines.Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..line.IndexOf('.')]));
        Assert.Equal(6, lines.SkipWhile(line => line != "# Key").Count(line => char.IsAsciiDigit(line[0])));
    }

    [Theory]
    [InlineData("`a*b_c`", "a\\*b\\_c")]
    [InlineData("`~~ab~~`", "\\~\\~ab\\~\\~")]
    [InlineData("`&lt;b`", "\\&lt;b")]
    [InlineData("`- ab`", "\\- ab")]
    [InlineData("`12. ab`", "12\\. ab")]
    [InlineData("`> ab`", "\\> ab")]
    public void Marks_of_markdown_in_a_deck_are_text_on_the_sheet(string written, string printed)
    {
        var deck = folder.Write("deck.md", DeckFolder.Comparison.Replace("Physical", written));

        Assert.Contains(printed, CommandRun.Of("generate", deck, "--count", "12", "--seed", "2").Results);
    }

    [Fact]
    public void A_deck_that_cannot_be_read_is_named()
    {
        var run = CommandRun.Of("generate", Post, "no-such-deck.md");

        Assert.Equal((3, ""), (run.ExitCode, run.Results));
        Assert.StartsWith("virtquiz: no-such-deck.md:1:1: error file-missing: ", run.Complaints);
    }

    [Theory]
    [InlineData("", "file-empty")]
    [InlineData("Just a sentence.\n", "deck-without-cards")]
    [InlineData("---\nvirtquiz: skip\n---\n", "deck-skipped")]
    public void A_deck_with_nothing_to_ask_is_named_with_the_reason(string text, string code)
    {
        var deck = folder.Write("deck.md", text);

        var run = CommandRun.Of("generate", deck);

        Assert.Equal((3, ""), (run.ExitCode, run.Results));
        Assert.StartsWith($"virtquiz: {deck}:1:1: ", run.Complaints);
        Assert.Contains(code, run.Complaints);
    }

    [Fact]
    public void No_question_of_the_wanted_forms_is_said()
    {
        var deck = folder.Write("deck.md", DeckFolder.Comparison);

        var run = CommandRun.Of("generate", deck, "--forms", "Ordering");

        Assert.Equal((3, ""), (run.ExitCode, run.Results));
        Assert.StartsWith("virtquiz: these decks give no question", run.Complaints);
    }

    private static (string?, string?) CardAndForm(JsonElement question) => (Card(question), question.GetProperty("form").GetString());

    private static string? Card(JsonElement question) => question.GetProperty("cardId").GetString();

    private static int[] NumbersOf(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt32())];
}
