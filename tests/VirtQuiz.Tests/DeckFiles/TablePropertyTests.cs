using CsCheck;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>A table printed from facts reads back as those facts.</summary>
public class TablePropertyTests
{
    private static readonly Gen<string> Text =
        Gen.OneOf("fast", "느림", "a|b", "2 * 3", "[x]", "<b>", "C++", "100%", "_name_", "`tick`", "&", "한글, 그리고", "\\")
            .Array[1, 3].Select(words => string.Join(' ', words));

    private static readonly Gen<(string[] Subjects, string[][] Cells)> Table =
        from columns in Gen.Int[2, 5]
        from rows in Gen.Int[1, 6]
        from cells in Text.Array[columns].Array[rows]
        select (Enumerable.Range(1, columns).Select(index => $"S{index}").ToArray(), cells);

    [Fact]
    public void Subjects_in_columns_read_back() =>
        Table.Sample(table =>
        {
            var header = Line(table.Subjects.Prepend("Item"));
            var rows = table.Cells.Select((cells, index) => Line(cells.Prepend($"R{index}")));
            var read = Reading.Comparison(Join(header, table.Subjects.Length + 1, rows));
            Assert.Equal(table.Subjects, read.Subjects);
            Assert.Equal(table.Cells, read.Rows.Select(row => row.Cells.Select(cell => cell!.Text)));
        });

    [Fact]
    public void Subjects_in_rows_read_back() =>
        Table.Sample(table =>
        {
            var header = Line(table.Cells.Select((_, index) => $"R{index}").Prepend("Thing"));
            var rows = table.Subjects.Select((subject, column) => Line(table.Cells.Select(cells => cells[column]).Prepend(subject)));
            var read = Reading.Comparison(Join(header, table.Cells.Length + 1, rows));
            Assert.Equal(table.Subjects, read.Subjects);
            Assert.Equal(table.Cells, read.Rows.Select(row => row.Cells.Select(cell => cell!.Text)));
        });

    private static string Join(string header, int columns, IEnumerable<string> rows) =>
        string.Join('\n', [header, "|" + string.Concat(Enumerable.Repeat("---|", columns)), .. rows]);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(Escape))} |";

    private static string Escape(string text) =>
        string.Concat(text.Select(letter => "\\`*_[]<>&|".Contains(letter) ? $"\\{letter}" : letter.ToString()));
}
