using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>
/// DESIGN section 11: what reading costs grows with the file and not with its square. Where it did, each of these took minutes.
/// </summary>
public class GrowthTests
{
    private const int Enough = 20_000;

    [Theory(Timeout = Enough)]
    [InlineData(2)]
    [InlineData(40)]
    public async Task Frames_inside_one_another_name_a_layer_once(int depth)
    {
        var drawing = Enumerable.Range(0, depth).Aggregate(
            new List<string> { "Docker" },
            (lines, _) => [$"┌{new string('─', lines[0].Length)}┐", .. lines.Select(line => $"│{line}│"), $"└{new string('─', lines[0].Length)}┘"]);
        var width = drawing[0].Length;
        string[] stack = [$"┌{new string('─', width)}┐", .. drawing.Select(line => $"│{line}│"), $"├{new string('─', width)}┤", $"│{"Hardware".PadRight(width)}│", $"└{new string('─', width)}┘"];
        var deck = (await Read(Reading.Fenced(string.Join('\n', stack)))).Deck!;
        Assert.Equal(["Docker | Hardware"], Reading.Stacks(deck));
    }

    [Theory(Timeout = Enough)]
    [InlineData("<details>\n")]
    [InlineData("<details><summary>Answer</summary>\n")]
    public async Task Thousands_of_folds_inside_each_other_are_read(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 95_000));
        Assert.Equal(95_000, (await Read(text)).Problems.Count(problem => problem.Code == ProblemCode.DetailsUnclosed));
    }

    [Theory(Timeout = Enough)]
    [InlineData("<!-- virtquiz: list=", "b,", 30_000, " -->\n")]
    [InlineData("", "<!-- virtquiz: list=b -->\n", 30_000, "")]
    [InlineData("<!-- virtquiz:\n", "list=b;\n", 40_000, "-->\n")]
    public async Task Rows_are_sought_once_among_many_names_of_lists(string start, string name, int count, string end)
    {
        var names = $"{start}{string.Concat(Enumerable.Repeat(name, count))}{end}";
        var rows = string.Concat(Enumerable.Range(0, 50_000).Select(row => $"|a{row}|1|2|\n"));
        var deck = (await Read($"{names}| Item | A | B |\n|---|---|---|\n| b | x, y | z |\n{rows}")).Deck!;
        Assert.Equal(["b"], Assert.Single(deck.Comparisons).Rows.Where(row => row.IsList).Select(row => row.Attribute));
    }

    [Fact(Timeout = Enough)]
    public async Task Places_in_many_lines_that_are_joined_are_found_at_once()
    {
        const int count = 200_000;
        TextLine[] lines = [.. Enumerable.Range(0, count).Select(line => new TextLine("x", new Place(line + 1, 1)))];
        var distance = "x".Length + TextLine.Break.Length;
        await Task.Run(
            () =>
            {
                var whole = TextLine.Joined(lines);
                Assert.All(Enumerable.Range(0, count), line => Assert.Equal(new Place(line + 1, 1), whole.At(line * distance)));
            },
            TestContext.Current.CancellationToken);
    }

    // Each footnote was put into each cell as often as the cell mentions it.
    [Theory]
    [InlineData(10_000, 2, 1, 10_000, null)]
    [InlineData(10_001, 1, 1, null, "5:5 Warning ExplanationTooLong 10001 10000")]
    [InlineData(5_000, 1, 401, null, "405:7 Warning ExplanationTooLong 2005000 2000000")]
    public void Footnotes_explain_a_cell_once_and_up_to_a_limit(int length, int mentions, int rows, int? lastExplained, string? problem)
    {
        var marks = string.Concat(Enumerable.Repeat("[^n]", mentions));
        var cells = string.Concat(Enumerable.Range(1, rows).Select(row => $"|r{row}|a{marks}|b|\n"));
        var reading = Reading.Of($"[^n]: {new string('x', length)}\n\n| Item | A | B |\n|---|---|---|\n{cells}");
        var cell = Assert.Single(reading.Deck!.Comparisons).Rows[^1].Cells[0]!;
        Assert.Equal(("a", lastExplained), (cell.Text, cell.Why?.Length));
        Assert.Equal(problem is null ? [] : [problem], Reading.Problems(reading).Where(text => text.Contains("Explanation", StringComparison.Ordinal)));
    }

    // It stands in front of every letter that is explained below it.
    [Theory]
    [InlineData("# ", 1_000, "", 1_000, null)]
    [InlineData("# ", 1_001, "", 1_000, "1:1 Warning HeadingTooLong 1001 1000")]
    [InlineData("", 60_000, "\n---", 1_000, "1:1 Warning HeadingTooLong 60000 1000")]
    [InlineData("# ", 999, "😀", 999, "1:1 Warning HeadingTooLong 1001 1000")]
    [InlineData("---\ntitle: ", 1_001, "\n---", 1_000, "2:1 Warning HeadingTooLong 1001 1000")]
    public void Of_a_long_heading_the_beginning_is_read(string start, int letters, string end, int length, string? problem)
    {
        var reading = Reading.Of($"{start}{new string('x', letters)}{end}\n\n- **B**: x\n- **C**: y\n");
        Assert.Equal(length, reading.Deck!.Title.Length);
        Assert.All(reading.Deck.Notes, note => Assert.Equal(length, note.Question.LastIndexOf(':')));
        Assert.Equal(problem is null ? [] : [problem], Reading.Problems(reading));
    }

    [Theory(Timeout = Enough)]
    [InlineData("how ")]
    [InlineData("order of kinds ")]
    public async Task A_heading_is_looked_through_once_for_all_lists_below_it(string words)
    {
        var heading = string.Concat(Enumerable.Repeat(words, 60_000 / words.Length));
        var lists = string.Concat(Enumerable.Repeat("1. aaaa bbbb\n1) aaaa bbbb\n", 48_000));
        Assert.Empty((await Read($"# {heading}\n\n{lists}")).Deck!.Sequences);
    }

    [Theory(Timeout = Enough)]
    [InlineData("<div>", 13_000, 1)]
    [InlineData("<b>", 20_000, 1)]
    [InlineData("<div>", 1_900, 100)]
    public async Task Html_beyond_the_limits_stands_as_it_is(string tag, int tags, int folds)
    {
        var fold = $"<details><summary>Why?</summary>\n\n<div>So.{string.Concat(Enumerable.Repeat(tag, tags))}\n\n</details>\n\n";
        var reading = await Read(string.Concat(Enumerable.Repeat(fold, folds)));
        Assert.Equal(folds, reading.Deck!.Notes.Length);
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.TextTooIntricate);
        Assert.StartsWith("<div>So.", reading.Deck.Notes[^1].Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_nested_up_to_the_limits_is_read_to_its_end()
    {
        var html = $"{string.Concat(Enumerable.Repeat("<div>", 1_900))}So.";
        Assert.Equal("So.", Assert.Single(Reading.Deck($"<details><summary>Why?</summary>\n\n{html}\n\n</details>\n").Notes).Answer);
    }

    private static Task<DeckReading> Read(string text) => Task.Run(() => Reading.Of(text), TestContext.Current.CancellationToken);
}
