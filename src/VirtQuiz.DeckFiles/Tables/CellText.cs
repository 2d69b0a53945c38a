using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Tables;

/// <param name="Markdown">What stands between two pipes, with escaped pipes made plain.</param>
/// <param name="Place">Where its text begins; of an empty cell, where it would.</param>
internal readonly record struct CellText(string Markdown, Place Place)
{
    public static CellText Of(TextLine line, Range range)
    {
        var cell = line.Text.AsSpan()[range];
        var text = cell.Trim().ToString();
        var leading = text.Length > 0 ? cell.Length - cell.TrimStart().Length : 0;
        return new CellText(text.Replace("\\|", "|", StringComparison.Ordinal), line.At(range.Start.GetOffset(line.Text.Length) + leading));
    }
}
