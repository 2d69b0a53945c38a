using VirtQuiz.Views;

namespace VirtQuiz.Commands;

/// <summary>A table of text, wrapped so that it fits a terminal and measured so that Hangul breaks no border.</summary>
public sealed class TextTable(IReadOnlyList<string> header)
{
    // Many columns make the table wider than the terminal rather than unreadable.
    private const int LeastColumns = 14;

    private readonly List<IReadOnlyList<string>> rows = [header];

    /// <param name="row">As many texts as the header has.</param>
    public void Add(IReadOnlyList<string> row) => rows.Add(row);

    /// <param name="columns">How wide the table may be where its columns stay readable.</param>
    public void Draw(string indent, TextWriter writer, int columns)
    {
        var widths = Widths(columns - indent.Length - (3 * (header.Count - 1)));

        foreach (var row in rows)
        {
            if (row != header)
                writer.WriteLine(indent + string.Join("─┼─", widths.Select(width => new string('─', width))));
            DrawRow(row, widths, indent, writer);
        }
    }

    /// <summary>Each column as wide as its texts; what is too much is taken from the widest.</summary>
    private int[] Widths(int room)
    {
        int[] widths =
        [
            .. Enumerable.Range(0, header.Count).Select(column =>
                Math.Max(1, rows.Max(row => row[column].Split('\n').Max(Cells.Width)))),
        ];

        // The greatest width that all columns may have: those below it give what they do not need to the others.
        var narrowest = 0;
        foreach (var (place, width) in widths.Order().Index())
        {
            var share = (room - narrowest) / (widths.Length - place);
            if (width > share)
                return [.. widths.Select(own => Math.Min(own, Math.Max(LeastColumns, share)))];
            narrowest += width;
        }

        return widths;
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
