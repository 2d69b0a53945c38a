using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>
/// A <c>&lt;details&gt;</c> with its summary. Its tags are blank in the text that is parsed; what it folds is Markdown like
/// any other.
/// </summary>
/// <param name="Place">Where it opens.</param>
/// <param name="Lines">Its first and last line, counted from 0.</param>
/// <param name="Summary">The Markdown of the summary with its place; null when there is none.</param>
/// <param name="Pieces">What stands on lines with its tags, behind the first of them.</param>
/// <param name="HtmlLine">The line, counted from 0, right below the summary: text that begins there is HTML, however it is indented.</param>
/// <param name="HoldsFolds">Whether there are folds inside it.</param>
internal sealed record Fold(
    Place Place, (int First, int Last) Lines, TextLine? Summary, IReadOnlyList<TextLine> Pieces, int HtmlLine, bool HoldsFolds);
