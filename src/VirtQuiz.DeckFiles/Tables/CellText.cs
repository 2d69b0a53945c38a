using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Tables;

/// <param name="Markdown">What stands between two pipes, with escaped pipes made plain.</param>
/// <param name="Place">Where its text begins; of an empty cell, where it would.</param>
internal readonly record struct CellText(string Markdown, Place Place)
{
    public static CellText Of(TextLine line, Range range)
    {
        var text = line.Text[range];
        var leading = text.Length - text.AsSpan().TrimStart().Length;
        var start = range.Start.GetOffset(line.Text.Length) + (leading < text.Length ? leading : 0);
        return new CellText(text.Trim().Replace("\\|", "|", StringComparison.Ordinal), line.At(start));
    }
}
