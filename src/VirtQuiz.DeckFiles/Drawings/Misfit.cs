using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Divided outlines that are no stack: tables, headers of packets, cards with a title and some prose.</summary>
internal static class Misfit
{
    private const int LinesOfProse = 3;
    private const string Bullets = "•·-*✓✔☑□■◦○●";

    /// <param name="named">The rows that are not blank.</param>
    /// <returns>What the outline shows instead, or null when it may be a stack.</returns>
    public static ProblemCode? Of(DrawingGrid grid, Outline outline, List<OutlineRow> named)
    {
        if (named.Count < 2)
            return null;
        if (named.TrueForAll(row => row.Columns > 1) || IsPacket(grid, outline) || IsPrintedTable(grid, outline, named))
            return ProblemCode.DrawingOfGrid;
        return named.Count == 2 && IsProse(grid, outline, named[1]) ? ProblemCode.DrawingLayersTooFew : null;
    }

    /// <summary>Whether a line begins with the mark of a list.</summary>
    public static bool IsItem(string line) =>
        line.Length > 2 && ((Bullets.Contains(line[0]) && line[1] == ' ') || (char.IsAsciiDigit(line[0]) && line[1] == '.' && line[2] == ' '));

    /// <summary>Edges of single dashes count the bits of a packet.</summary>
    private static bool IsPacket(DrawingGrid grid, Outline outline) =>
        grid.Span(outline.Top, outline.Left, outline.Right).StartsWith("+-+-+-");

    /// <summary>Database shells print one rule below the header and one line for each row.</summary>
    private static bool IsPrintedTable(DrawingGrid grid, Outline outline, List<OutlineRow> rows) =>
        rows.Count == 2 && grid[outline.Top, outline.Left] == '+'
        && (rows[1].Lines.Last - rows[1].Lines.First > 0 || grid.HasShell);

    private static bool IsProse(DrawingGrid grid, Outline outline, OutlineRow row)
    {
        var lines = Enumerable.Range(row.Lines.First, row.Lines.Last - row.Lines.First + 1)
            .Select(y => grid.Text(y, outline.Left + 1, outline.Right).Trim()).Where(line => line.Length > 0).ToList();
        return lines.Count >= LinesOfProse
            || lines.Any(IsItem)
            || (lines.Count > 1 && lines.Any(line => line.AsSpan().ContainsAny('=', ';', '{')));
    }
}
