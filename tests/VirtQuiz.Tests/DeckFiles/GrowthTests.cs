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

    private static Task<DeckReading> Read(string text) => Task.Run(() => Reading.Of(text), TestContext.Current.CancellationToken);
}
