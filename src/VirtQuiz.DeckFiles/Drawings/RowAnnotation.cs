using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>What stands to the right of an outline and explains one of its rows.</summary>
internal static class RowAnnotation
{
    /// <summary>The text beside a row, may be empty; null when a line runs through it.</summary>
    /// <param name="around">All outlines of the drawing.</param>
    public static string? Of(DrawingGrid grid, Outline outline, (int First, int Last) lines, List<Outline> around)
    {
        List<string>? texts = null;
        for (var y = lines.First; y <= lines.Last; y++)
        {
            var from = (OutlineRow.RightBorder(grid, outline, y) ?? outline.Right) + 1;
            var beside = from < grid.Width(y) ? grid.Span(y, from, EndBeside(grid, outline, y, around)) : [];
            if (!beside.IsWhiteSpace())
                (texts ??= []).Add(beside.ToString());
        }

        if (texts is null)
            return "";

        var text = Pointer.Strip(SafeText.Clean(string.Join(' ', texts)));
        return text.Any(glyph => glyph == '|' || (LineGlyphs.ArmsOf(glyph) & Arms.Vertical) != Arms.None) ? null : text;
    }

    /// <summary>How far a text beside an outline may go: up to the next outline, or to the border of a frame around both.</summary>
    private static int EndBeside(DrawingGrid grid, Outline outline, int y, List<Outline> around)
    {
        int? end = null;
        foreach (var other in around)
        {
            if (other.Contains(outline))
                end = Math.Min(end ?? int.MaxValue, other.Right - Outline.Slack);
            else if (other.Left > outline.Right && (other.Covers(y, other.Left) || HasTitleAt(y, grid, other)))
                end = Math.Min(end ?? int.MaxValue, other.Left);
        }

        return end ?? grid.Width(y);
    }

    /// <summary>Whether a text on this line stands right above an outline: its title, unless it begins left of it.</summary>
    private static bool HasTitleAt(int y, DrawingGrid grid, Outline outline) =>
        y == outline.Top - 1 && grid.IsBlank(y, outline.Left - 1);
}
