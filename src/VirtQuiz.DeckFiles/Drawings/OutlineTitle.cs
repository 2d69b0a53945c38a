using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>The text above an outline, or in its top edge.</summary>
internal static class OutlineTitle
{
    public static string? Of(DrawingGrid grid, Outline outline, List<Outline> boxes)
    {
        if (outline.EdgeTitle is { Length: > 0 } title)
            return title;

        for (var y = outline.Top - 1; y >= Math.Max(0, outline.Top - 2); y--)
        {
            if (grid.Span(y, 0, grid.Width(y)).IsWhiteSpace())
                continue;

            var segments = Segments(grid, y).Where(segment => IsAbove(segment, outline, boxes)).ToList();
            var text = SafeText.Clean(string.Join(' ', segments.Select(segment => grid.Text(y, segment.From, segment.To))));
            if (text is "v" or "V")
                return null;
            if (text.AsSpan().HasLetter)
                return WithoutMarks(text);
            if (!grid.Span(y, outline.Left, outline.Right + 1).IsWhiteSpace())
                return null;
        }

        return null;
    }

    /// <summary>
    /// The text right under each of the outlines, which stand side by side; null unless each has one line of its own. A
    /// longer text explains, and so does one with a colon in it.
    /// </summary>
    public static IReadOnlyList<string>? Below(DrawingGrid grid, List<Outline> outlines)
    {
        if (outlines.Count < 2 || outlines.Max(outline => outline.Top) >= outlines.Min(outline => outline.Bottom))
            return null;

        var titles = new List<string>();
        foreach (var outline in outlines)
        {
            if (Under(grid, outline, 1, outlines) is not [var (from, to)] || Under(grid, outline, 2, outlines).Count > 0)
                return null;

            var title = WithoutMarks(SafeText.Clean(grid.Text(outline.Bottom + 1, from, to)));
            if (!title.AsSpan().HasLetter || title.AsSpan().ContainsAny(':', '：') || titles.Contains(title))
                return null;
            titles.Add(title);
        }

        return titles;
    }

    private static List<(int From, int To)> Under(DrawingGrid grid, Outline outline, int distance, List<Outline> outlines)
    {
        var y = outline.Bottom + distance;
        return [.. Segments(grid, y).Where(segment => Shared(segment, outline) > 0
            && !outlines.Any(other => other != outline && other.Top <= y && Shared(segment, other) > 0))];
    }

    private static string WithoutMarks(string text)
    {
        text = text.TrimEnd(':', '：', ' ');
        return text is ['[', .. var inner, ']'] && !inner.Contains('[', StringComparison.Ordinal) ? inner.Trim() : text;
    }

    /// <summary>Whether a text belongs to this outline rather than to one beside it.</summary>
    private static bool IsAbove((int From, int To) segment, Outline outline, List<Outline> boxes)
    {
        var owner = boxes.Where(box => Math.Abs(box.Top - outline.Top) <= 1).MaxBy(box => Shared(segment, box));
        return owner == outline && Shared(segment, outline) > 0;
    }

    private static int Shared((int From, int To) segment, Outline box) =>
        Math.Min(segment.To, box.Right + 1) - Math.Max(segment.From, box.Left);

    /// <summary>Texts with a single space inside at most, and no line of the drawing.</summary>
    private static IEnumerable<(int From, int To)> Segments(DrawingGrid grid, int y)
    {
        int? from = null;
        for (var x = 0; x <= grid.Width(y); x++)
        {
            var isGap = x == grid.Width(y) || IsLine(grid, y, x)
                || (IsSpace(grid, y, x) && (x + 1 >= grid.Width(y) || IsSpace(grid, y, x + 1)));
            if (isGap && from is { } start)
                yield return (start, x);
            from = isGap ? null : from ?? (IsSpace(grid, y, x) ? null : x);
        }
    }

    // The second column of a wide glyph reads as a space but is none.
    private static bool IsSpace(DrawingGrid grid, int y, int x) =>
        grid.Span(y, x, x + 1) is { Length: > 0 } text && text.IsWhiteSpace();

    private static bool IsLine(DrawingGrid grid, int y, int x) =>
        (grid.ArmsAt(y, x) != Arms.None && grid[y, x] is not ('-' or '=')) || LineGlyphs.IsArrowHead(grid[y, x]);
}
