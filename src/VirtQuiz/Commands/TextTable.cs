using VirtQuiz.Views;

namespace VirtQuiz.Commands;

/// <summary>A table of text, wrapped so that it fits a terminal and measured so that Hangul breaks no border.</summary>
public sealed class TextTable(IReadOnlyList<string> header)
{
    // Three columns of a comparison fit in 100 cells; more make the table wider rather than unreadable.
    private const int TotalColumns = 100;
    private const int LeastColumns = 14;

    private readonly List<IReadOnlyList<string>> rows = [header];

    /// <param name="row">As many texts as the header has.</param>
    public void Add(IReadOnlyList<string> row) => rows.Add(row);

    public void Draw(string indent, TextWriter writer)
    {
        var most = Math.Max(LeastColumns, (TotalColumns / header.Count) - 3);
        int[] widths =
        [
            .. Enumerable.Range(0, header.Count).Select(column =>
                Math.Clamp(rows.Max(row => row[column].Split('\n').Max(Cells.Width)), 1, most)),
        ];

        foreach (var row in rows)
        {
            if (row != header)
                writer.WriteLine(indent + string.Join("─┼─", widths.Select(width => new string('─', width))));
            DrawRow(row, widths, indent, writer);
        }
    }

    private static void DrawRow(IReadOnlyList<string> row, int[] widths, string indent, TextWriter writer)
    {
        var columns = row.Select((text, column) => Cells.Wrap(text, widths[column])).ToArray();
        for (var line = 0; line < columns.Max(column => column.Count); line++)
        {
            var cells = columns.Select((column, i) => Cells.Fit(line < column.Count ? column[line] : "", widths[i]));
            writer.WriteLine((indent + string.Join(" │ ", cells)).TrimEnd());
        }
    }
}
