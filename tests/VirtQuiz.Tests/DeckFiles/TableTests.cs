using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

public class TableTests
{
    [Theory]
    [InlineData("**bold** and *slanted*", "bold and slanted")]
    [InlineData("`code`", "code")]
    [InlineData("``a ` b``", "a ` b")]
    [InlineData("[link](https://example.org) here", "link here")]
    [InlineData("[link][1] here", "link here")]
    [InlineData("[not a link] here", "[not a link] here")]
    [InlineData("one<br>two<br/>three<BR />four", "one two three four")]
    [InlineData(@"a \| b", "a | b")]
    [InlineData(@"`a \| b`", "a | b")]
    [InlineData("a &amp; b &lt;c&gt; &#54620;", "a & b <c> 한")]
    [InlineData("x &#27;[31m y", "x [31m y")]
    [InlineData("~~old~~ new", "old new")]
    [InlineData("<b>bold</b> <span style=\"x\">text</span>", "bold text")]
    [InlineData("<https://example.org>", "https://example.org")]
    [InlineData("![picture](x.png) text", "picture text")]
    [InlineData("- item", "- item")]
    [InlineData("# 1", "# 1")]
    [InlineData("1. first", "1. first")]
    [InlineData("**VM(가상 머신)**은 빠르다", "VM(가상 머신)은 빠르다")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("🚀 fast", "🚀 fast")]
    [InlineData("a  b\t c", "a b c")]
    public void Inline_markdown_is_reduced_to_text(string cell, string text)
    {
        var comparison = Reading.Comparison($"| Item | A | B |\n|---|---|---|\n| row | {cell} | other |\n\n[1]: https://example.org\n");
        Assert.Equal(text, comparison.Rows[0].Cells[0]!.Text);
        Assert.Equal("other", comparison.Rows[0].Cells[1]!.Text);
    }

    [Theory]
    [InlineData("| Item | A | B |\n|---|---|---|\n| speed | fast | slow |", "A B", "speed")]
    [InlineData("| | A | B |\n|---|---|---|\n| speed | fast | slow |", "A B", "speed")]
    [InlineData("|  | A | B |\n|:--|:-:|--:|\n| speed | fast | slow |", "A B", "speed")]
    [InlineData("| **항목** | A | B |\n|---|---|---|\n| speed | fast | slow |", "A B", "speed")]
    [InlineData("| 비교 항목 | A | B |\n|---|---|---|\n| speed | fast | slow |", "A B", "speed")]
    [InlineData("| 비교항목 | A | B |\n|---|---|---|\n| speed | fast | slow |", "A B", "speed")]
    [InlineData("| Feature / Aspect | A | B |\n|---|---|---|\n| speed | fast | slow |", "A B", "speed")]
    [InlineData("| Topic | A | B |\n|---|---|---|\n| **speed** | fast | slow |\n| **cost** | low | high |", "A B", "speed cost")]
    [InlineData("| Kind | A | B |\n|---|---|---|\n| **speed** | fast | slow |\n| **cost** | low | high |", "A B", "speed cost")]
    [InlineData("Item | A | B\n--- | --- | ---\nspeed | fast | slow", "A B", "speed")]
    [InlineData("| Protocol | Port | Transport |\n|---|---|---|\n| HTTP | 80 | TCP |\n| DNS | 53 | UDP |", "HTTP DNS", "Port Transport")]
    [InlineData("| 상태코드 | 이름 | 의미 |\n|---|---|---|\n| 200 | OK | 성공 |\n| 404 | Not Found | 없음 |", "200 404", "이름 의미")]
    [InlineData("<!-- virtquiz: subjects=rows -->\n| Item | A | B |\n|---|---|---|\n| x | 1 | 2 |\n| y | 3 | 4 |", "x y", "A B")]
    [InlineData("<!-- virtquiz: subjects=columns -->\n\n| Kind | A | B |\n|---|---|---|\n| speed | fast | slow |", "A B", "speed")]
    [InlineData("Prose right above\n| Item | A | B |\n|---|---|---|\n| speed | fast | slow |", "A B", "speed")]
    [InlineData("> | Item | A | B |\n> |---|---|---|\n> | speed | fast | slow |", "A B", "speed")]
    [InlineData("- a table\n\n  | Item | A | B |\n  |---|---|---|\n  | speed | fast | slow |", "A B", "speed")]
    [InlineData("| Item | A | B |\n|---|---|---|\n| speed | fast | slow |\n{: .table}", "A B", "speed")]
    public void Subjects_stand_in_the_header_or_in_the_first_column(string table, string subjects, string attributes)
    {
        var comparison = Reading.Comparison(table);
        Assert.Equal(subjects, string.Join(' ', comparison.Subjects));
        Assert.Equal(attributes, string.Join(' ', comparison.Attributes));
    }

    [Fact]
    public void Cells_of_subjects_in_rows_are_turned()
    {
        var comparison = Reading.Comparison("| Protocol | Port | Transport |\n|---|---|---|\n| HTTP | 80 | TCP |\n| DNS | 53 | UDP |");
        Assert.Equal(["80", "53"], comparison.Rows[0].Cells.Select(cell => cell!.Text));
        Assert.Equal(new Place(4, 9), comparison.Rows[0].Cells[1]!.Place);
        Assert.Equal(new Place(1, 14), comparison.Rows[0].Place);
    }

    [Fact]
    public void Empty_cells_are_no_facts_and_short_rows_have_some()
    {
        var reading = Reading.Of("| Item | A | B |\n|---|---|---|\n| x | | 2 |\n| y | 3 |\n| z | | |\n");
        var rows = reading.Deck!.Comparisons[0].Rows;
        Assert.Equal([null, "2"], rows[0].Cells.Select(cell => cell?.Text));
        Assert.Equal(["3", null], rows[1].Cells.Select(cell => cell?.Text));
        Assert.Equal(["x", "y"], rows.Select(row => row.Attribute));
        Assert.Equal(["4:3 Note TableRowShort y 1"], Reading.Problems(reading));
    }

    [Fact]
    public void A_footnote_is_the_why_of_its_cell()
    {
        var reading = Reading.Of(
            "| Item | A | B |\n|---|---|---|\n| x | one[^n] | two[^2][^n] |\n| y | `[^z]` | three[^gone] |\n\n"
            + "[^n]: Because of **this**,\n    and `that`.\n[^2]: Also.\n");
        var rows = reading.Deck!.Comparisons[0].Rows;
        Assert.Equal("one", rows[0].Cells[0]!.Text);
        Assert.Equal("Because of this, and that.", rows[0].Cells[0]!.Why);
        Assert.Equal("Also. Because of this, and that.", rows[0].Cells[1]!.Why);
        Assert.Equal("[^z]", rows[1].Cells[0]!.Text);
        Assert.Equal("three", rows[1].Cells[1]!.Text);
        Assert.Null(rows[1].Cells[1]!.Why);
        Assert.Equal(["4:16 Warning FootnoteUndefined gone"], Reading.Problems(reading));
    }

    [Theory]
    [InlineData("| Item | A |\n|---|---|\n| x | 1 |", "1:1 Note TableSubjectsTooFew 1")]
    [InlineData("| Item | A | B |\n|---|---|---|", "1:1 Note TableAttributesMissing")]
    [InlineData("| Item | A | B |\n|---|---|---|\n| x | | |", "1:1 Note TableAttributesMissing")]
    [InlineData("| Name |\n|---|\n| x |", "1:1 Note TableSubjectsTooFew 0")]
    [InlineData("| Site | Link | Logo |\n|---|---|---|\n| x | [x](y) | ![](z.png) |\n| y | <https://y.org> | [![](b.svg)](c) |", "1:1 Note TableOfLinks")]
    [InlineData("<!-- virtquiz: skip -->\n| Item | A | B |\n|---|---|---|\n| x | 1 | 2 |", "2:1 Note SkippedByComment")]
    public void A_table_that_compares_nothing_is_passed_over(string table, string problem)
    {
        var reading = Reading.Of(table);
        Assert.Empty(reading.Deck!.Comparisons);
        Assert.Contains(problem, Reading.Problems(reading));
    }

    [Theory]
    [InlineData("| x | 1 | 2 | 3 | 4 |", "3:15 Warning TableRowLong x 3")]
    [InlineData("| | 1 | 2 |\n| x | 1 | 2 |", "3:2 Warning TableRowUnnamed 1")]
    [InlineData("| x | 1 | 2 |\n| **X** | 3 | 4 |", "4:3 Warning AttributeDuplicate X")]
    public void What_a_row_loses_is_reported(string rows, string problem)
    {
        var reading = Reading.Of($"| Item | A | B |\n|---|---|---|\n{rows}\n");
        Assert.Equal([problem], Reading.Problems(reading));
        Assert.Equal("x", Assert.Single(reading.Deck!.Comparisons[0].Rows).Attribute);
    }

    [Theory]
    [InlineData("| Item | A | B | a |", "1:18 Warning SubjectDuplicate a")]
    [InlineData("| Item | A | B | |", "1:17 Warning TableColumnUnnamed 4")]
    public void What_a_column_loses_is_reported(string header, string problem)
    {
        var reading = Reading.Of($"{header}\n|---|---|---|---|\n| x | 1 | 2 | 3 |\n");
        Assert.Equal([problem], Reading.Problems(reading));
        Assert.Equal(["A", "B"], reading.Deck!.Comparisons[0].Subjects);
    }

    [Fact]
    public void One_table_does_not_cost_the_next()
    {
        var table = "| Item | A | B |\n|---|---|---|\n| x | 1 | 2 |\n";
        Assert.Equal(2, Reading.Deck($"{table}\n| broken |\n|---|\n\n## Other\n\n{table}").Comparisons.Length);
    }
}
