using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>What stands between two rules of an outline.</summary>
/// <param name="Cells">The texts side by side; empty when the row is blank.</param>
/// <param name="Columns">How many parts upright lines divide it into, blank ones too.</param>
/// <param name="Annotation">The text to the right of the outline, else the parts listed or drawn below the name; or null.</param>
internal sealed record OutlineRow(
    ImmutableArray<string> Cells, int Columns, string? Annotation, (int First, int Last) Lines, Place Place)
{
    // An overlong text pushes the border to the right.
    private const int Overflow = 8;

    // Marks that something is left out: no layer.
    private static readonly SearchValues<char> Omission = SearchValues.Create(" .…⋯⋮·:");

    /// <param name="around">All outlines of the drawing.</param>
    /// <returns>
    /// Null when the row is divided by more than upright lines, has no border at its right, or has a line beside it that
    /// belongs to something else.
    /// </returns>
    public static OutlineRow? Read(
        DrawingGrid grid, Outline outline, (int First, int Last) lines, List<Outline> around)
    {
        var inner = OuterBoxesIn(outline, lines, around);
        var items = new List<string>();
        var cells = inner.Count > 0 ? InnerCells(grid, inner, around) : DividedCells(grid, outline, lines, items);
        if (cells is null || RowAnnotation.Of(grid, outline, lines, around) is not { } annotation)
            return null;

        if (inner.Count > 0 && NameAround(grid, outline, lines, inner) is { Length: > 0 } name)
        {
            items.AddRange(cells);
            cells = [name];
        }

        if (annotation.Length == 0 && items.Count > 0)
            annotation = string.Join(", ", items.Select(SafeText.Clean));
        return new OutlineRow(
            Named(cells), cells.Count, annotation.AsSpan().HasLetterOrDigit ? annotation : null, lines, FirstText(grid, outline, lines));
    }

    /// <summary>From left to right. What stands in one of them is read with it.</summary>
    private static List<Outline> OuterBoxesIn(Outline outline, (int First, int Last) lines, List<Outline> around)
    {
        var inner = new List<Outline>();
        foreach (var other in around)
        {
            if (outline.Contains(other) && other.Top >= lines.First && other.Bottom <= lines.Last)
                inner.Add(other);
        }

        return inner.Count < 2 ? inner : [.. inner.Where(box => !inner.Exists(other => other.Contains(box))).OrderBy(box => box.Left)];
    }

    private static ImmutableArray<string> Named(List<string> cells)
    {
        var named = ImmutableArray.CreateBuilder<string>(cells.Count);
        foreach (var cell in cells)
        {
            var clean = SafeText.Clean(cell);
            if (!clean.AsSpan().ContainsAnyExcept(Omission))
                continue;
            named.Add(clean);
        }

        return named.DrainToImmutable();
    }

    /// <summary>Small boxes inside a layer are its cells.</summary>
    private static List<string>? InnerCells(DrawingGrid grid, List<Outline> inner, List<Outline> around)
    {
        if (inner.Max(box => box.Top) >= inner.Min(box => box.Bottom))
            return null;

        var cells = new List<string>();
        foreach (var box in inner)
        {
            if (box.Rules.Length > 0 || Read(grid, box, (box.Top + 1, box.Bottom - 1), around) is not { } row)
                return null;
            cells.AddRange(row.Cells);
        }

        return cells;
    }

    /// <summary>The text of a layer around the small boxes in it.</summary>
    private static string NameAround(
        DrawingGrid grid, Outline outline, (int First, int Last) lines, List<Outline> inner)
    {
        var name = new StringBuilder();
        for (var y = lines.First; y <= lines.Last; y++)
        {
            var from = outline.Left + 1;
            foreach (var box in inner.Where(box => y >= box.Top && y <= box.Bottom))
            {
                name.Append(grid.Text(y, from, box.Left)).Append(' ');
                from = (OutlineFinder.BorderNear(grid, y, box.Right) ?? box.Right) + 1;
            }

            name.Append(grid.Text(y, from, OutlineFinder.BorderNear(grid, y, outline.Right) ?? outline.Right)).Append(' ');
        }

        var text = SafeText.Clean(name.ToString());
        return text.AsSpan().HasLetterOrDigit ? text : "";
    }

    /// <param name="items">Takes the list below the name of the layer.</param>
    private static List<string>? DividedCells(
        DrawingGrid grid, Outline outline, (int First, int Last) lines, List<string> items)
    {
        var isAscii = grid[outline.Top, outline.Left] == '+';
        List<string> cells = [];
        for (var y = lines.First; y <= lines.Last; y++)
        {
            var left = OutlineFinder.BorderNear(grid, y, outline.Left) ?? outline.Left;
            if (RightBorder(grid, outline, y) is not { } right || HasLineAcross(grid, y, left + 1, right, isAscii))
                return null;

            var parts = Divide(grid, y, left, right, isAscii);
            if (parts is [""])
                continue;

            if (cells.Count == 0)
                cells = parts;
            else if (cells.Count != parts.Count)
                return null;
            else if (cells is [var name] && !Misfit.IsItem(name) && (items.Count > 0 || Misfit.IsItem(parts[0])))
                AddItem(items, parts[0]);
            else
                AddLine(cells, parts);
        }

        return cells;
    }

    private static void AddLine(List<string> cells, List<string> parts)
    {
        for (var index = 0; index < cells.Count; index++)
            cells[index] = $"{cells[index]} {parts[index]}";
    }

    private static void AddItem(List<string> items, string line)
    {
        if (Misfit.IsItem(line))
            items.Add(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        else
            items[^1] += " " + line;
    }

    /// <summary>The texts of a line between its upright lines, without the spaces around them.</summary>
    private static List<string> Divide(DrawingGrid grid, int y, int left, int right, bool isAscii)
    {
        var parts = new List<string>(1);
        var start = left + 1;
        var arms = grid.ArmsIn(y);
        for (var x = start; x < Math.Min(right, arms.Length); x++)
        {
            if (arms[x] == Arms.Vertical && (isAscii || grid[y, x] != '|'))
            {
                parts.Add(grid.Span(y, start, x).Trim().ToString());
                start = x + 1;
            }
        }

        parts.Add(grid.Span(y, start, right).Trim().ToString());
        return parts;
    }

    private static bool HasLineAcross(DrawingGrid grid, int y, int from, int to, bool isAscii)
    {
        var arms = grid.ArmsIn(y);
        for (var x = from; x + 1 < Math.Min(to, arms.Length); x++)
        {
            if ((arms[x] & Arms.Right) == Arms.None || (arms[x + 1] & Arms.Left) == Arms.None)
                continue;

            // Hyphens and a plus belong to names ("C++", "bare-metal"); only "+--" is a line.
            if (grid[y, x] > '\u007F'
                ? grid[y, x + 1] > '\u007F'
                : isAscii && grid[y, x] == '+' && grid[y, x + 2] is '-' or '=')
                return true;
        }

        return false;
    }

    /// <summary>The column of the right border on a line; null when a text runs over its place.</summary>
    public static int? RightBorder(DrawingGrid grid, Outline outline, int y)
    {
        if (OutlineFinder.BorderNear(grid, y, outline.Right) is { } near)
            return near;

        for (var x = outline.Right + 1; x <= outline.Right + Overflow; x++)
        {
            if (grid.HasArms(y, x, Arms.Vertical))
                return x;
        }

        return grid.Span(y, outline.Right - 1, outline.Right + 2).IsWhiteSpace() ? outline.Right : null;
    }

    private static Place FirstText(DrawingGrid grid, Outline outline, (int First, int Last) lines)
    {
        for (var y = lines.First; y <= lines.Last; y++)
        {
            for (var x = outline.Left + 1; x < outline.Right; x++)
            {
                if (!grid.IsBlank(y, x) && grid.ArmsAt(y, x) == Arms.None)
                    return grid.PlaceAt(y, x);
            }
        }

        return grid.PlaceAt(lines.First, outline.Left);
    }
}
