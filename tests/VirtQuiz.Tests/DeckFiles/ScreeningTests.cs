using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>What is taken out of a text before it is parsed: definitions, wherever code lets them stand.</summary>
public class ScreeningTests
{
    private const string Table = "| Item | TCP | UDP |\n|---|---|---|\n| Order | kept[^1] | lost |\n";

    [Theory]
    [InlineData("- ```sh\n  ls\n  ```\n")]
    [InlineData("1. ```\n   ls\n   ```\n")]
    // A fence that is not closed ends with the quote or item it stands in.
    [InlineData("> ```\n> ls\n")]
    [InlineData("- ```\n  ls\n")]
    // An indented line is code of another kind, and no fence.
    [InlineData("    ```\n")]
    [InlineData("```\nls\n```\n")]
    public void A_footnote_is_found_behind_code(string code)
    {
        var reading = Reading.Of($"# Net\n\n{code}\n{Table}\n[^1]: why\n");

        Assert.Equal("why", Assert.Single(reading.Deck!.Comparisons).Rows[0].Cells[0]!.Why);
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == ProblemCode.FootnoteUndefined);
    }

    [Fact]
    public void What_looks_like_a_definition_in_code_is_code()
    {
        var reading = Reading.Of($"# Net\n\n{Table}\n```\n[^1]: why\n```\n");

        Assert.Null(Assert.Single(reading.Deck!.Comparisons).Rows[0].Cells[0]!.Why);
    }

    [Theory]
    [InlineData("1. Fetch\n2. Decode\n3. Execute")]
    [InlineData("1) Fetch\n2) Decode\n3) Execute")]
    public void A_list_right_below_a_footnote_is_a_list(string list)
    {
        var deck = Reading.Deck($"{Table}\n## Steps of a cycle\n\n[^1]: why\n{list}\n");

        Assert.Equal(["Fetch", "Decode", "Execute"], Assert.Single(deck.Sequences).Steps.Select(step => step.Text));
        Assert.Equal("why", Assert.Single(deck.Comparisons).Rows[0].Cells[0]!.Why);
    }

    [Theory]
    [InlineData("why\nit is so", "why it is so")]
    [InlineData("why\n    it is so", "why it is so")]
    [InlineData("why\n2024. was a year", "why 2024. was a year")]
    [InlineData("why\n***", "why")]
    [InlineData("why\n+ more", "why")]
    public void A_footnote_goes_on_until_something_else_begins(string written, string read) =>
        Assert.Equal(read, Reading.Comparison($"{Table}\n[^1]: {written}\n").Rows[0].Cells[0]!.Why);
}
