using System.Buffers;
using System.Text;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Divided outlines that are no stack: tables, headers of packets, cards with a title and some prose.</summary>
internal static class Misfit
{
    private const int LinesOfProse = 3;
    private const string Bullets = "•·-*✓✔☑□■◦○●";

    private static readonly SearchValues<char> OfColumnName = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <param name="named">The rows that are not blank.</param>
    /// <returns>What the outline shows instead, or null when it may be a stack.</returns>
    public static ProblemCode? Of(DrawingGrid grid, Outline outline, List<OutlineRow> named)
    {
        if (named.Count < 2)
            return null;
        if (IsGrid(named) || IsPacket(grid, outline) || IsPrintedTable(grid, outline, named))
            return ProblemCode.DrawingOfGrid;
        return named is [{ Columns: 1 } first, var below]
            && ((below.Columns > 1 && first.Annotation is null) || IsProse(grid, outline, below))
            ? ProblemCode.DrawingLayersTooFew
            : null;
    }

    /// <summary>Whether a line begins with the mark of a list.</summary>
    public static bool IsItem(string line) =>
        line.Length > 2 && ((Bullets.Contains(line[0]) && line[1] == ' ') || (char.IsAsciiDigit(line[0]) && line[1] == '.' && line[2] == ' '));

    /// <summary>Rows and columns, may be below a row for the title.</summary>
    private static bool IsGrid(List<OutlineRow> rows) =>
        rows.TrueForAll(row => row.Columns > 1)
        || (rows.Count > 2 && rows.Skip(1).All(row => row.Columns > 1 && row.Columns == rows[1].Columns));

    /// <summary>Edges of single dashes count the bits of a packet.</summary>
    private static bool IsPacket(DrawingGrid grid, Outline outline) =>
        grid.Span(outline.Top, outline.Left, outline.Right).StartsWith("+-+-+-");

    /// <summary>
    /// What programs print: a prompt above, or one rule below the header, of its own kind or above rows that are not
    /// divided, or above one value that is no wider than its text.
    /// </summary>
    private static bool IsPrintedTable(DrawingGrid grid, Outline outline, List<OutlineRow> rows) =>
        grid.HasPrompt || HasHeaderRule(grid, outline)
        || (rows.Count == 2 && grid[outline.Top, outline.Left] == '+'
            && (rows[1].Lines.Last - rows[1].Lines.First > 0 || grid.HasShell || IsHeaderOfValue(grid, outline, rows)));

    /// <summary>Whether the first rule is double and the edges are not.</summary>
    private static bool HasHeaderRule(DrawingGrid grid, Outline outline) =>
        outline.Rules is [var first, ..] && IsDouble(grid[first, outline.Left + 1]) && !IsDouble(grid[outline.Top, outline.Left + 1])
        && outline.Rules.Skip(1).All(rule => !IsDouble(grid[rule, outline.Left + 1]));

    private static bool IsDouble(char line) => line is '=' or '═';

    private static bool IsHeaderOfValue(DrawingGrid grid, Outline outline, List<OutlineRow> rows) =>
        rows is [{ Cells: [var header] }, { Cells: [var value] }]
        && ((Ascii.IsValid(value) && !value.AsSpan().HasLetter) || (!header.AsSpan().ContainsAnyExcept(OfColumnName) && IsTight(grid, outline, rows)));

    /// <summary>Whether the longest text fills its row, and the others are not in the middle of theirs.</summary>
    private static bool IsTight(DrawingGrid grid, Outline outline, List<OutlineRow> rows)
    {
        var rooms = rows.ConvertAll(row => RoomIn(grid, outline, row.Lines.First));
        return rooms.TrueForAll(room => Math.Min(room.Before, room.After) <= 1)
            && rooms.Exists(room => Math.Max(room.Before, room.After) <= 1)
            && rooms.Exists(room => Math.Abs(room.Before - room.After) > 1);
    }

    private static (int Before, int After) RoomIn(DrawingGrid grid, Outline outline, int y)
    {
        var text = grid.Span(y, outline.Left + 1, outline.Right);
        return (text.Length - text.TrimStart().Length, text.Length - text.TrimEnd().Length);
    }

    private static bool IsProse(DrawingGrid grid, Outline outline, OutlineRow row)
    {
        var lines = Enumerable.Range(row.Lines.First, row.Lines.Last - row.Lines.First + 1)
            .Select(y => grid.Text(y, outline.Left + 1, outline.Right).Trim()).Where(line => line.Length > 0).ToList();
        return lines.Count >= LinesOfProse
            || lines.Any(IsItem)
            || (lines.Count > 1 && lines.Any(line => line.AsSpan().ContainsAny('=', ';', '{')));
    }
}
