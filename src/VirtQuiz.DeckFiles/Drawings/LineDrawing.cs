using System.Buffers;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Drawings of lines alone, without outlines: messages between lifelines, loops, lines that fan out.</summary>
internal static class LineDrawing
{
    // A tree has lines to the right and downward only.
    private static readonly SearchValues<char> BackwardLines = SearchValues.Create("┐┓╗╮┘┛╝╯┤┫╣");

    /// <summary>The first line that no tree can have.</summary>
    public static Place? FirstIn(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Text.AsSpan().ContainsAny(BackwardLines) || IsMessage(line.Text.AsSpan().Trim()))
                return line.Place;
        }

        return null;
    }

    /// <summary>An arrow from one lifeline to the next: <c>|--- SYN --->|</c>.</summary>
    private static bool IsMessage(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || line[0] is not ('|' or '│') || line[^1] is not ('|' or '│'))
            return false;

        var message = line[1..^1].Trim();
        return message.Length > 1 && (IsHead(message[0]) || IsHead(message[^1]))
            && message.ContainsAny('-', '=', '─');
    }

    private static bool IsHead(char glyph) => glyph is '<' or '>' || LineGlyphs.IsArrowHead(glyph);
}
