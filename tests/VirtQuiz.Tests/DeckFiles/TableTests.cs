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
    [InlineData("x &#27;[31m y", "x y")]
    [InlineData("~~old~~ new", "old new")]
    [InlineData("<b>bold</b> <span style=\"x\">text</span>", "bold text")]
    [InlineData("<https://example.org>", "https://example.org")]
    [InlineData("![picture](x.png) text", "text")]
    [InlineData("![picture](x.png) ✓", "picture ✓")]
    [InlineData("- item", "- item")]
    [InlineData("# 1", "# 1")]
    [InlineData("1. first", "1. first")]
    [InlineData("**VM(가상 머신)**은 빠르다", "VM(가상 머신)은 빠르다")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("🚀 fast", "🚀 fast")]
    [InlineData("a  b\t c", "a b c")]
    [InlineData("one</br>two", "one two")]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "one two")]
    [InlineData("H<sub>2</sub>O, x<sup>2</sup>", "H2O, x2")]
    [InlineData("<kbd>Ctrl</kbd>+<kbd>C</kbd>", "Ctrl+C")]
    [InlineData("fast<!-- really? -->", "fast")]
    [InlineData("<a href=\"https://example.org\">link</a> here", "link here")]
    [InlineData(":rocket: fast", ":rocket: fast")]
    [InlineData("$O(n \\cdot m)$", "$O(n \\cdot m)$")]
    [InlineData("$a*b*c$ and **more**", "$a*b*c$ and more")]
    [InlineData("$5 and `x`", "$5 and x")]
    [InlineData("[ref] text", "[ref] text")]
    [InlineData("없음", "없음")]
    [InlineData("No", "No")]
    [InlineData("✓", "✓")]
    [InlineData("❌", "❌")]
    [InlineData("x", "x")]
    [InlineData("N/A", "N/A")]
    [InlineData("-5", "-5")]
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
    [InlineData("| Technique | How it works | Benefit |\n|---|---|---|\n| **one** | fast | slow |\n| **two** | low | high |", "one two", "How it works Benefit")]
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

    // Words for attributes in either language, diagonal corners, and corners that say nothing.
    [Theory]
    [InlineData("기능")]
    [InlineData("차이점")]
    [InlineData("📌 비교 요소")]
    [InlineData("항목 \\ 제품")]
    [InlineData("Features")]
    [InlineData("Points of difference")]
    [InlineData("Basis of Comparison")]
    [InlineData("Parameters of comparison")]
    [InlineData("Key Differences:")]
    [InlineData("Criteria (2024)")]
    [InlineData("A vs. B")]
    [InlineData("#")]
    [InlineData("-")]
    [InlineData("✨")]
    public void A_corner_tells_that_the_header_names_the_subjects(string corner) =>
        Assert.Equal(["A", "B"], Reading.Comparison($"| {corner} | A | B |\n|---|---|---|\n| speed | fast | slow |\n| cost | low | high |").Subjects);

    [Theory]
    [InlineData("Command")]
    [InlineData("종류")]
    [InlineData("Type")]
    [InlineData("No")]
    [InlineData("번호")]
    public void Any_other_corner_names_the_subjects_below_it(string corner) =>
        Assert.Equal(["17", "6"], Reading.Comparison($"| {corner} | A | B |\n|---|---|---|\n| 17 | fast | slow |\n| 6 | low | high |").Subjects);

    // "구분 | 장점 | 단점": columns that only ever say something about the rows.
    [Theory]
    [InlineData("| 구분 | 장점 | 단점 |", "장점 단점")]
    [InlineData("| Feature | Description | Example |", "Description Example")]
    [InlineData("| Item | Meaning |", "Meaning")]
    [InlineData("| Category | Tools | Description |", "Tools Description")]
    [InlineData("| Property | Type | Default |", "Type Default")]
    [InlineData("| **항목** | **설명** |", "설명")]
    public void Columns_that_can_only_be_attributes_leave_the_subjects_to_the_rows(string header, string attributes)
    {
        var columns = header.Count(letter => letter == '|') - 1;
        var text = $"{header}\n|{string.Concat(Enumerable.Repeat("---|", columns))}\n";
        foreach (var subject in (string[])["**Xen**", "**KVM**"])
            text += $"| {subject} |{string.Concat(Enumerable.Repeat(" value |", columns - 1))}\n";
        var comparison = Reading.Comparison(text);
        Assert.Equal(["Xen", "KVM"], comparison.Subjects);
        Assert.Equal(attributes, string.Join(' ', comparison.Attributes));
    }

    [Theory]
    [InlineData("# TCP vs UDP\n\n", "TCP UDP")]
    [InlineData("# TCP와 UDP의 차이\n\n## 표\n\n", "TCP UDP")]
    [InlineData("---\ntitle: 'TCP versus UDP'\n---\n## Table\n\n", "TCP UDP")]
    [InlineData("The difference between **TCP** and **UDP**:\n\n", "TCP UDP")]
    [InlineData("# TCP and UDP\n\n", "TCP UDP")]
    [InlineData("## 3. TCP & UDP 정리\n\n", "TCP UDP")]
    [InlineData("## UDP/TCP\n\n", "TCP UDP")]
    [InlineData("## UDP와 TCP\n\n", "TCP UDP")]
    [InlineData("## TCP·UDP\n\n", "TCP UDP")]
    [InlineData("# TCP和UDP\n\n## 表\n\n", "TCP UDP")]
    [InlineData("## SCTP, TCP, and UDP\n\n", "TCP UDP")]
    [InlineData("# TCP or UDP\n\n", "ordered reliable")]
    [InlineData("# TCP on UDP\n\n", "ordered reliable")]
    [InlineData("# TCP & UDPlite\n\n", "ordered reliable")]
    [InlineData("# TCPX vs UDP\n\n", "ordered reliable")]
    [InlineData("# Ordered vs reliable\n\n", "ordered reliable")]
    public void A_heading_that_compares_the_names_in_the_header_makes_them_the_subjects(string above, string subjects) =>
        Assert.Equal(subjects, string.Join(' ', Reading.Comparison($"{above}| Protocol | TCP | UDP |\n|---|---|---|\n| ordered | yes | no |\n| reliable | yes | no |").Subjects));

    [Fact]
    public void A_heading_that_joins_attributes_leaves_the_subjects_in_the_first_column() =>
        Assert.Equal(["Xen", "KVM"], Reading.Comparison("## 장점과 단점\n\n| 방식 | 장점 | 단점 |\n|---|---|---|\n| Xen | small | alone |\n| KVM | fast | large |").Subjects);

    [Theory]
    [InlineData("| 장점 | 1. 빠르다\n2. 싸다 | 1. 안전하다 |", "1. 빠르다 2. 싸다|1. 안전하다")]
    [InlineData("| 장점 | 빠르다\n그리고\n싸다 | 안전하다 |", "빠르다 그리고 싸다|안전하다")]
    [InlineData("| 장점 | 빠르다 | 안전\n하다 |", "빠르다|안전 하다")]
    [InlineData("| 장점 | 빠르다 | 안전하다\nText below.", "빠르다|안전하다")]
    [InlineData("장점 | 빠르다 | 안전하다 |", "빠르다|안전하다")]
    public void A_row_with_a_line_break_in_a_cell_is_put_together(string row, string cells)
    {
        var comparison = Reading.Comparison($"| | Foo | Bar |\n|---|---|---|\n| 속도 | 1 | 2 |\n{row}");
        Assert.Equal(cells, string.Join('|', comparison.Rows[1].Cells.Select(cell => cell!.Text)));
        Assert.Equal(2, comparison.Rows.Length);
    }

    [Fact]
    public void A_torn_row_that_has_not_its_cells_is_left_out()
    {
        var reading = Reading.Of("| | Foo | Bar |\n|---|---|---|\n| 장점 | 1. 빠르다\n2. 싸다 | 3. 작다 | 1. 안전하다 |\n| 속도 | 1 | 2 |");
        Assert.Equal(["3:1 Warning TableRowTorn"], Reading.Problems(reading));
        Assert.Equal(["속도"], reading.Deck!.Comparisons[0].Attributes);
    }

    [Theory]
    [InlineData("| Pipes | `a|b` | no |", "3:11 Warning TableCodeDivided `a")]
    [InlineData("| Pipes | yes | `a|b` |", "3:17 Warning TableCodeDivided `a")]
    [InlineData("| `a|b` | x | y |", "3:3 Warning TableCodeDivided `a")]
    [InlineData("| Or | `a || b` |", "3:8 Warning TableCodeDivided `a")]
    [InlineData("| Pipes | yes | `a|b` | |", "3:17 Warning TableCodeDivided `a")]
    [InlineData("| Pipes | `a\\|b` | no | yes |", "")]
    [InlineData("| Pipes | `a` and `b` | a ` mark | yes |", "")]
    public void A_pipe_that_divides_code_is_reported(string row, string problem)
    {
        var problems = Reading.Problems(Reading.Of($"| Item | A | B | C |\n|---|---|---|---|\n{row}"));
        Assert.Equal(problem, string.Join(", ", problems.Where(text => text.Contains("Divided", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("| # | Protocol | Port |\n|---|---|---|\n| 1 | HTTP | 80 |\n| 2 | DNS | 53 |")]
    [InlineData("| 번호 | Protocol | Port |\n|---|---|---|\n| 7. | HTTP | 80 |\n| 6. | DNS | 53 |")]
    [InlineData("| | Protocol | Port |\n|---|---|---|\n| 1) | HTTP | 80 |\n| 2) | DNS | 53 |")]
    public void A_column_that_counts_the_rows_is_neither_subject_nor_attribute(string table)
    {
        var comparison = Reading.Comparison(table);
        Assert.Equal(["HTTP", "DNS"], comparison.Subjects);
        Assert.Equal(["Port"], comparison.Attributes);
    }

    [Theory]
    [InlineData("|:-:|:-|-:|")]
    [InlineData("| - | - | - |")]
    [InlineData("|  :---:  |---|  --------------------|")]
    [InlineData("  -|-|-")]
    public void A_row_of_dashes_may_be_spaced_and_aligned_at_will(string dashes) =>
        Assert.Equal(["A", "B"], Reading.Comparison($"| Item | A | B |\n{dashes}\n| speed | fast | slow |").Subjects);

    [Theory]
    [InlineData("| Item | A | B |\n|---|---|\n| x | 1 | 2 |", "2:1 Error TableDelimiterMismatch 2 3")]
    [InlineData("| Item | A |\n|---|---|---|\n| x | 1 | 2 |", "2:1 Error TableDelimiterMismatch 3 2")]
    [InlineData("| Item | A | B |\n| x | 1 | 2 |", "1:1 Warning TableDelimiterMissing")]
    [InlineData("| Item | A | B |\n|—|—|—|\n| x | 1 | 2 |", "1:1 Warning TableDelimiterMissing")]
    [InlineData("| Item | A | B |\n|---+---+---|\n| x | 1 | 2 |\n| y | 1 | 2 |", "3:1 Warning TableDelimiterMissing")]
    [InlineData("text\n\n    | Item | A | B |\n    |---|---|---|\n    | x | 1 | 2 |", "3:5 Warning TableIndented")]
    [InlineData("| Item | A | B |\n\n|---|---|---|\n| x | 1 | 2 |", "3:1 Warning TableDelimiterMissing")]
    public void A_mistyped_table_is_reported(string table, string problem)
    {
        var reading = Reading.Of(table);
        Assert.Empty(reading.Deck!.Comparisons);
        Assert.Contains(problem, Reading.Problems(reading));
    }

    [Theory]
    [InlineData("Use a | b to pipe\nor |x| for the amount |y| of it")]
    [InlineData("Title | more\n----")]
    public void Prose_with_pipes_is_no_mistyped_table(string text) =>
        Assert.Equal(["1:1 Note DeckWithoutCards"], Reading.Problems(Reading.Of(text)));

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("**-**")]
    [InlineData("---")]
    public void A_lone_dash_is_no_fact(string dash) =>
        Assert.Equal([null, "2"], Reading.Comparison($"| Item | A | B |\n|---|---|---|\n| x | {dash} | 2 |").Rows[0].Cells.Select(cell => cell?.Text));

    [Fact]
    public void A_row_without_values_among_subjects_is_a_heading_and_a_row_of_dashes_nothing()
    {
        var comparison = Reading.Comparison("| Protocol | Port | Use |\n|---|---|---|\n| Web | | |\n| HTTP | 80 | pages |\n|---|---|---|\n| DNS | 53 | names |");
        Assert.Equal(["HTTP", "DNS"], comparison.Subjects);
    }

    [Theory]
    [InlineData("<details>\n<summary>More</summary>\n\n{0}\n\n</details>")]
    [InlineData("1. text\n\n   {0}")]
    [InlineData("> quoted\n>\n> {0}")]
    [InlineData("### Heading\n{0}")]
    [InlineData("   {0}\n\n*Table 1: a caption*")]
    public void A_table_is_read_wherever_it_stands(string around)
    {
        var prefix = around.StartsWith('>') ? "\n> " : around.StartsWith('1') ? "\n   " : "\n";
        var table = string.Join(prefix, "| Item | A | B |", "|---|---|---|", "| speed | fast | slow |");
        Assert.Equal(["fast", "slow"], Reading.Comparison(around.Replace("{0}", table)).Rows[0].Cells.Select(cell => cell!.Text));
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
    [InlineData("| Disk | foo | cold |\n| Disk | bar | warm |\n| Net | baz | link |", "foo, bar, baz")]
    [InlineData("| Disk | foo | cold |\n| | bar | warm |\n| Net | baz | link |", "foo, bar, baz")]
    [InlineData("| Disk | foo | cold |\n| Tape | foo | warm |\n| Net | baz | link |", "Disk, Tape, Net")]
    public void Rows_are_named_by_the_second_column_where_the_first_only_groups_them(string rows, string subjects)
    {
        var comparison = Reading.Of($"| Kind | Name | Use |\n|---|---|---|\n{rows}").Deck!.Comparisons[0];

        Assert.Equal(subjects, string.Join(", ", comparison.Subjects));
        Assert.Equal(subjects.StartsWith("foo", StringComparison.Ordinal) ? ["Kind", "Use"] : ["Name", "Use"], comparison.Attributes);
    }

    [Fact]
    public void Places_in_a_torn_row_are_those_of_its_lines()
    {
        var cells = Reading.Of("| Item | A | B |\n|---|---|---|\n| x | one\ntwo | three |").Deck!.Comparisons[0].Rows[0].Cells;

        Assert.Equal([new Place(3, 7), new Place(4, 7)], cells.Select(cell => cell!.Place));
    }

    [Fact]
    public void A_group_written_once_holds_for_the_rows_below_it()
    {
        var comparison = Reading.Of("| Kind | Name |  Use |\n|---|---|---|\n| Disk | a1 | x |\n| | b1 | y |\n| Net | c1 | z |").Deck!.Comparisons[0];

        Assert.Equal(["Disk", "Disk", "Net"], comparison.Rows[0].Cells.Select(cell => cell!.Text));
    }

    [Theory]
    [InlineData("| Item | A |\n|---|---|\n| x | 1 |", "1:1 Note TableSubjectsTooFew 1")]
    [InlineData("| Item | A | B |\n|---|---|---|", "1:1 Note TableAttributesMissing")]
    [InlineData("| Item | A | B |\n|---|---|---|\n| x | | |", "1:1 Note TableAttributesMissing")]
    [InlineData("| Name |\n|---|\n| x |", "1:1 Note TableSubjectsTooFew 0")]
    [InlineData("| Site | Link | Logo |\n|---|---|---|\n| x | [x](y) | ![](z.png) |\n| y | <https://y.org> | [![](b.svg)](c) |", "1:1 Note TableOfLinks")]
    [InlineData("| Site | Where |\n|---|---|\n| x | <a href=\"y\">here</a> |\n| y | [![](b.svg)](c) |", "1:1 Note TableOfLinks")]
    [InlineData("| Item | A | B |\n|---|---|---|\n| Site | https://a.org | www.b.org |", "1:1 Note TableOfLinks")]
    [InlineData("| # | Command |\n|---|---|\n| 1 | ls |\n| 2 | cd |", "1:1 Note TableSubjectsTooFew 0")]
    [InlineData("| Protocol | Port |\n|---|---|\n| HTTP | - |\n| DNS | — |", "1:1 Note TableSubjectsTooFew 0")]
    [InlineData("<!-- virtquiz: skip -->\n| Item | A | B |\n|---|---|---|\n| x | 1 | 2 |", "2:1 Note SkippedByComment")]
    [InlineData("<table>\n<tr><td>x</td></tr>\n</table>", "1:1 Note HtmlTablePassedOver")]
    [InlineData("## Hub vs Switch\n| Hub | Switch |\n|---|---|\n| Layer 1 | Layer 2 |\n| Sends to all | Sends to one |", "2:1 Note TableOfContrasts")]
    [InlineData("| Left | Right |\n|---|---|\n| It sends to everyone. | It sends to one port. |\n| It is cheap. | It learns. |", "1:1 Note TableOfContrasts")]
    [InlineData("| V | RANK |\n|---|---|\n| a | 1 |\n| a | 1 |\n| b | 3 |\n| b | 3 |", "1:1 Note TableOfData")]
    [InlineData("| Customer_ID | Total |\n|---|---|\n| 101 | 2 |\n| 102 | 3 |", "1:1 Note TableOfData")]
    [InlineData("| user_name | last_seen |\n|---|---|\n| kim | today |\n| lee | never |", "1:1 Note TableOfData")]
    public void A_table_that_compares_nothing_is_passed_over(string table, string problem)
    {
        var reading = Reading.Of(table);
        Assert.Empty(reading.Deck!.Comparisons);
        Assert.Contains(problem, Reading.Problems(reading));
    }

    [Fact]
    public void A_table_without_any_name_is_reported_once() =>
        Assert.Equal(
            ["1:1 Note TableSubjectsTooFew 0", "1:1 Note DeckWithoutCards"],
            Reading.Problems(Reading.Of("| | |\n|---|---|\n| Name | x |\n| Version | 1 |")));

    [Theory]
    [InlineData("| x | 1 | 2 | 3 | 4 |", "3:15 Error TableRowLong x 3")]
    [InlineData("| x | 1 | 2 | | 4 |", "3:17 Error TableRowLong x 4")]
    [InlineData("| | 1 | 2 |\n| x | 1 | 2 |", "3:2 Warning TableRowUnnamed 1")]
    [InlineData("| x | 1 | 2 |\n| **X** | 3 | 4 |", "4:3 Warning AttributeDuplicate X")]
    public void What_a_row_loses_is_reported(string rows, string problem)
    {
        var reading = Reading.Of($"| Item | A | B |\n|---|---|---|\n{rows}\n");
        Assert.Equal([problem], Reading.Problems(reading));
        Assert.Equal("x", Assert.Single(reading.Deck!.Comparisons[0].Rows).Attribute);
    }

    [Fact]
    public void A_row_that_is_too_long_by_empty_cells_loses_nothing() =>
        Assert.Empty(Reading.Of("| Item | A | B |\n|---|---|---|\n| x | 1 | 2 | | |\n").Problems);

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

    [Theory]
    [InlineData("Property | Value", false)]
    [InlineData("항목 | 값", false)]
    [InlineData("Property | Meaning", true)]
    [InlineData("Constant | Value", true)]
    [InlineData("Property | Linux | Windows", true)]
    public void A_sheet_of_properties_compares_nothing(string header, bool isComparison)
    {
        var columns = header.Split('|').Length;
        var rows = string.Join('\n', new[] { "size", "color" }.Select(name => $"| {name} |{string.Concat(Enumerable.Range(2, columns - 1).Select(value => $" {name} {value} |"))}"));
        var reading = Reading.Of($"| {header} |\n|{string.Concat(Enumerable.Repeat("---|", columns))}\n{rows}\n\n- **size**: how large it is\n- **color**: how it looks\n");

        Assert.Equal(isComparison ? 1 : 0, reading.Deck!.Comparisons.Length);
        Assert.Equal(!isComparison, reading.Problems.Any(problem => problem.Code == ProblemCode.TableOfProperties));
        if (!isComparison)
            Assert.Equal((0, 2), (reading.Deck.Summaries.Length, reading.Deck.Notes.Length));
    }

    [Fact]
    public void A_comment_makes_a_sheet_of_properties_a_comparison() =>
        Assert.Single(Reading.Deck("<!-- virtquiz: subjects=rows -->\n| Property | Value |\n|---|---|\n| size | 1 |\n| color | red |\n").Comparisons);

    [Theory]
    [InlineData("a | 1 |", false)]
    [InlineData("a | 1", true)]
    [InlineData("a | 1\\|", true)]
    [InlineData("| a | 1 |", true)]
    [InlineData("a |", true)]
    public void A_row_without_a_pipe_in_front_may_end_in_an_empty_cell(string row, bool isShort) => Assert.Equal(
        isShort,
        Reading.Of($"Name | Size | Since\n---|---|---\n{row}\nb | 2 | 3\n").Problems.Any(problem => problem.Code == ProblemCode.TableRowShort));

    [Fact]
    public void Names_are_not_judged_where_the_table_is_passed_over()
    {
        var reading = Reading.Of("| A | free | B | free |\n|---|---|---|---|\n");
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.TableSubjectsTooFew);
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == ProblemCode.AttributeDuplicate);
    }
}
