using System.Text;
using CsCheck;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>DESIGN section 11: whatever a deck holds, it ends in a reading.</summary>
public class SafetyTests
{
    private const string Table = "\n\n| Item | A | B |\n|---|---|---|\n| x | 1 | 2 |\n";

    // Markdig alone throws on some of these and takes many seconds for others.
    [Theory]
    [InlineData("[a](", 1_000_000)]
    [InlineData("[a", 500_000)]
    [InlineData("[a]: b\n", 200_000)]
    [InlineData("> [a]: b\n", 200_000)]
    [InlineData("[^1]: x\n", 200_000)]
    [InlineData("*a **a ", 200_000)]
    [InlineData("> ", 30_000)]
    [InlineData("1) ", 20_000)]
    [InlineData("- a\n\n", 200_000)]
    [InlineData("| [a](\n", 100_000)]
    [InlineData("![[]()\n\n", 100_000)]
    [InlineData("┌─┐\n", 100_000)]
    [InlineData("<!--", 500_000)]
    [InlineData("a\n===\n", 49_000)]
    [InlineData("- a\nb\n===\n", 30_000)]
    [InlineData("```\n", 300_000)]
    [InlineData("<details <summary>a</summary>\n", 10)]
    [InlineData("```\n┌ ┐\n / \\\n```\n", 10)]
    public void Repeated_marks_neither_hang_nor_cost_the_rest(string unit, int count)
    {
        var deck = Reading.Deck("# First" + Table + "\n" + string.Concat(Enumerable.Repeat(unit, count)));
        Assert.Single(deck.Comparisons);
    }

    [Theory]
    [InlineData("#\u0007 Boot order\n\n1. BIOS\n2. Loader\n3. Kernel", "# Boot order")]
    [InlineData("#\uFEFF\t\tBoot\u001B[31m order:\nBIOS → Loader → Kernel", "# Boot order")]
    [InlineData("```\n\u200BBoot\u0007:\nBIOS → Loader → Kernel\n```", "Boot")]
    public void What_stands_above_steps_is_cleaned_before_it_becomes_their_title(string text, string title) =>
        Assert.Equal(title, Assert.Single(Reading.Deck(text).Sequences).Title);

    // A list item goes on, so that each line might underline all lines before it: it took five seconds.
    [Fact]
    public void Lines_that_might_underline_a_long_paragraph_do_not_hang() =>
        Assert.Single(Reading.Deck("# First" + Table + "\n- a\n" + string.Concat(Enumerable.Repeat("b\n===\n", 49_000))).Comparisons);

    // Every item may be about every stack, and long names leave many ways to read it: tried all, they took minutes.
    [Theory]
    [InlineData("a-:", 20_000)]
    [InlineData("/:", 30_000)]
    public void Items_full_of_separators_below_many_stacks_cost_nothing(string unit, int count)
    {
        var (line, name) = (new string('─', 400), new string('x', 400));
        var drawing = $"```\n┌{line}┐\n│{"a",-400}│\n├{line}┤\n│{name}│\n└{line}┘\n```\n\n";
        var items = string.Concat(Enumerable.Repeat($"- {string.Concat(Enumerable.Repeat(unit, count))}: x\n", 50));
        var deck = Reading.Deck($"# First{Table}\n{string.Concat(Enumerable.Repeat(drawing, 300))}{items}");
        Assert.Equal((300, 0), (deck.Stacks.Length, deck.Stacks.Sum(stack => stack.Boundaries.Length)));
    }

    [Fact]
    public void A_cell_full_of_open_links_stands_as_it_is()
    {
        var cell = string.Concat(Enumerable.Repeat("[a](", 2_000));
        var reading = Reading.Of($"| Item | A | B |\n|---|---|---|\n| x | {cell} | 2 |\n");
        Assert.Equal(cell, reading.Deck!.Comparisons[0].Rows[0].Cells[0]!.Text);
        Assert.Contains("3:7 Warning TextTooIntricate", Reading.Problems(reading));
    }

    [Fact]
    public void Lists_nested_too_deep_for_the_parser_cost_only_themselves()
    {
        var list = string.Concat(Enumerable.Range(0, 150).Select(depth => new string(' ', 2 * depth) + "- a\n"));
        var reading = Reading.Of($"# First{Table}\n{list}\n# Second{Table}");
        Assert.Equal(["First", "Second"], reading.Deck!.Comparisons.Select(comparison => comparison.Title));
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.MarkdownUnreadable);
    }

    [Fact]
    public void Limits_are_reported_where_they_are_crossed()
    {
        var reading = Reading.Of(
            $"{new string('x', (64 * 1024) + 1)}\n\n{new string('>', 101)} a\n\n{Wide(1001)}\n{Wide(1001, "---")}\n{Table}");
        Assert.Equal(
            ["1:1 Error LineTooLong 65537 65536", "3:1 Error NestingTooDeep 100", "5:1 Error TableTooWide 1001 1000"],
            Reading.Problems(reading));
        Assert.Single(reading.Deck!.Comparisons);
        Assert.Contains(
            "100001:1 Error TooManyLines 100002 100000", Reading.Problems(Reading.Of(new string('\n', 100_002))));

        static string Wide(int columns, string cell = "a") => "|" + string.Concat(Enumerable.Repeat(cell + "|", columns));
    }

    [Fact]
    public void Tables_with_too_many_cells_are_reported_and_cost_nothing_else()
    {
        var row = "|" + string.Concat(Enumerable.Repeat("*a*|", 1_000)) + "\n";
        var large = $"{row}|{string.Concat(Enumerable.Repeat("-|", 1_000))}\n{string.Concat(Enumerable.Repeat(row, 1_500))}";
        var reading = Reading.Of($"{large}{Table}");
        Assert.Equal(["1:1 Error TableTooLarge 1501000 300000"], Reading.Problems(reading));
        Assert.Single(reading.Deck!.Comparisons);
    }

    [Fact]
    public void A_drawing_that_is_too_large_is_reported()
    {
        var reading = Reading.Of(Reading.Fenced($"┌{new string('─', 1_000)}┐\n│ A │"));
        Assert.Equal(["4:1 Error DrawingTooLarge", "1:1 Note DeckWithoutCards"], Reading.Problems(reading).Order(StringComparer.Ordinal).Reverse());
    }

    [Theory]
    [InlineData("\u001B[31mred\u001B[0m", "red")]
    [InlineData("a\u0007b\u009B1mc\u007Fd", "abcd")]
    [InlineData("a\u202Eb\u2066c\u200Fd", "abcd")]
    [InlineData("a\u2028b\u0085c", "a bc")]
    [InlineData("a\0b\uFEFFc\u200Bd", "abcd")]
    [InlineData("👩‍💻 ok", "👩‍💻 ok")]
    public void Control_and_direction_characters_are_left_out(string text, string clean)
    {
        Assert.Equal(clean, SafeText.Clean(text));
        Assert.Equal(clean, SafeText.Clean(clean));
    }

    [Theory]
    [InlineData("a\u202Eb", 1, 1)]
    [InlineData("a\uFFFDb\uFFFD", 2, 1)]
    [InlineData("ab\U000E0067\U000E007F", 2, 2)]
    [InlineData("a 😀 가 b", 0, -1)]
    public void All_that_is_left_out_is_counted(string text, int count, int at)
    {
        Assert.Equal((count, at, count > 0), (SafeText.CountUnwanted(text, out var first), first, SafeText.HoldsUnwanted(text)));
        Assert.Equal(count, text.EnumerateRunes().Count() - SafeText.Clean(text).EnumerateRunes().Count());
    }

    [Fact]
    public void The_glance_at_a_text_misses_no_character_that_is_left_out()
    {
        for (var character = '\0'; character < char.MaxValue; character++)
        {
            var text = $"{character}";
            Assert.Equal(SafeText.CountUnwanted(text, out _) > 0, SafeText.HoldsUnwanted(text));
        }
    }

    [Theory]
    [InlineData("a\u001Eb")]
    [InlineData("a\u001Eb `c`")]
    [InlineData("`a\u001Eb`")]
    public void A_control_character_that_marks_breaks_parts_no_word(string cell) =>
        Assert.StartsWith("ab", Reading.Comparison($"| Item | A | B |\n|---|---|---|\n| x | {cell} | 2 |\n").Rows[0].Cells[0]!.Text, StringComparison.Ordinal);

    [Fact]
    public void No_control_character_comes_through_any_form()
    {
        var text = Reading.Post.Replace("Guest", "Gu\u001B[1mest").Replace("성능", "성\u202E능").Replace("하드웨어", "하드\u0090웨어");
        var reading = Reading.Of(text);
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.ControlCharactersRemoved);
        Assert.All(Texts(reading), found => Assert.DoesNotContain(found, IsUnsafe));
        Assert.Contains("Guest Process", reading.Deck!.Stacks[1].Layers.Select(layer => layer.Text));
    }

    [Fact]
    public void Any_mutation_of_the_post_reads_without_throwing_and_safely()
    {
        var post = Reading.Post;
        string[] pieces = ["|", "\n", "\n\n", "```", "┌", "┘", "│", "─", "**", "[", "](", "<!-- virtquiz: ", "-->", "---", "\t",
            "\u001B", "\0", "\uD800", "> ", "- ", "1. ", "├──", "→", "[^1]", "<details>", "`", "\\", "+--+", "&#27;", "한"];
        var edit = Gen.Select(Gen.Int[0, post.Length - 1], Gen.Int[0, 40], Gen.OneOf(pieces));
        edit.Array[1, 12].Sample(
            edits =>
            {
                var text = post;
                foreach (var (at, length, piece) in edits)
                    text = text[..Math.Min(at, text.Length)] + piece + text[Math.Min(at + length, text.Length)..];
                var reading = Reading.Of(text);
                Assert.All(Texts(reading), found => Assert.DoesNotContain(found, IsUnsafe));
                Assert.Equal(reading.Problems.Select(problem => problem.Place).Order(), reading.Problems.Select(problem => problem.Place));
            },
            iter: 500);
    }

    [Fact]
    public void Any_text_of_drawing_characters_reads_without_throwing() =>
        Gen.OneOf("┌", "─", "┐", "│", "├", "┤", "└", "┘", "┼", "▼", "→", "+", "-", "|", " ", " ", "a", "한", "\n", "\n")
            .Array[0, 150].Select(string.Concat).Sample(text => Reading.Of(Reading.Fenced(text)), iter: 3_000);

    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter) || letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069');

    private static IEnumerable<string> Texts(DeckReading reading)
    {
        var texts = new StringBuilder();
        foreach (var problem in reading.Problems)
            yield return string.Join(' ', problem.Arguments);
        if (reading.Deck is not { } deck)
            yield break;

        yield return deck.Title + string.Join(' ', deck.Tags) + deck.Id;
        foreach (var comparison in deck.Comparisons)
        {
            yield return comparison.Title + string.Join(' ', comparison.Subjects) + string.Join(' ', comparison.Attributes);
            foreach (var cell in comparison.Rows.SelectMany(row => row.Cells).OfType<Cell>())
                yield return cell.Text + cell.Why + string.Join(' ', cell.Items);
        }

        foreach (var stack in deck.Stacks)
        {
            yield return stack.Title + stack.Heading + string.Join(' ', stack.Boundaries.Select(boundary => boundary.Explanation));
            foreach (var layer in stack.Layers)
                yield return layer.Text + layer.Annotation + string.Join(' ', layer.Cells);
        }

        foreach (var note in deck.Notes)
            yield return note.Question + note.Answer + note.Explanation + string.Join(' ', note.KeyPoints);
        foreach (var summary in deck.Summaries)
            yield return summary.Subject + summary.Text;
        foreach (var sequence in deck.Sequences)
            yield return sequence.Title + string.Join(' ', sequence.Steps.Select(step => step.Text));
    }
}
