using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Tells from a look at some lines whether a drawing may be in them.</summary>
internal static class DrawingGlance
{
    /// <summary>Whether lines may hold an outline at all; a glance that spares most code the rest.</summary>
    public static bool MayBeDrawing(List<TextLine> lines) => lines.Exists(line =>
        LineGlyphs.HasCorner(line.Text) || LineGlyphs.HasAsciiEdge(line.Text));

    /// <summary>
    /// The first line of a drawing that stands in a paragraph: an edge with a border right below it. It is not read, since
    /// readers of Markdown join its lines, and indentation that holds it together is lost.
    /// </summary>
    public static TextLine? FindUnfenced(List<TextLine> lines)
    {
        for (var y = 0; y + 2 < lines.Count; y++)
        {
            if (BeginsOutline(lines[y].Text.AsSpan().Trim(), lines[y + 1].Text.AsSpan().Trim()))
                return lines[y];
        }

        return null;
    }

    private static bool BeginsOutline(ReadOnlySpan<char> edge, ReadOnlySpan<char> below) => edge switch
    {
        [] => false,
        ['+', '-' or '=', ..] => edge[^1] == '+' && below is ['|', ..],
        _ => LineGlyphs.HasCorner(edge) && below is [var border, ..] && LineGlyphs.ArmsOf(border).HasFlag(Arms.Up),
    };
}
