using System.Buffers;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Drawings of lines alone, without a closed outline: messages between lifelines, loops, lines that fan out.</summary>
internal static class LineDrawing
{
    // A tree has lines to the right and downward only.
    private static readonly SearchValues<char> BackwardLines = SearchValues.Create("┐┓╗╮┘┛╝╯┤┫╣");

    /// <summary>The first line that no tree can have, and what it shows.</summary>
    public static (ProblemCode Code, Place Place)? FirstIn(List<TextLine> lines)
    {
        for (var y = 0; y < lines.Count; y++)
        {
            var line = Trimmed(y);
            if (IsRule(line))
            {
                if (y > 0 && y + 1 < lines.Count && IsRow(Trimmed(y - 1)) && IsRow(Trimmed(y + 1)))
                    return (ProblemCode.DrawingOutlineOpen, lines[y].Place);
            }
            else if (IsMessage(line) || line.ContainsAny(BackwardLines))
            {
                return (ProblemCode.DrawingOfNetwork, lines[y].Place);
            }
        }

        return null;

        ReadOnlySpan<char> Trimmed(int y) => lines[y].Text.AsSpan().Trim();
    }

    /// <summary>An arrow from one lifeline to the next: <c>|--- SYN --->|</c>.</summary>
    private static bool IsMessage(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || !IsRow(line))
            return false;

        var message = line[1..^1].Trim();
        return message.Length > 1 && (IsHead(message[0]) || IsHead(message[^1]))
            && message.ContainsAny('-', '=', '─');
    }

    private static bool IsRow(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] is '|' or '│' or '┃' or '║' && line[^1] is '|' or '│' or '┃' or '║';

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] is '+' or '├' or '┣' or '╠' && line[^1] is '+' or '┤' or '┫' or '╣';

    private static bool IsHead(char glyph) => glyph is '<' or '>' || LineGlyphs.IsArrowHead(glyph);
}
