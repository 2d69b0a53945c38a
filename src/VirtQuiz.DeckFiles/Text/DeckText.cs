using VirtQuiz.DeckFiles.Folds;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>A deck's text as the Markdown parser may see it.</summary>
/// <param name="Lines">
/// Line for line the same as the file; what must not be parsed, or is read already, is blank, and left off at the end.
/// </param>
/// <param name="Footnotes">The Markdown of the footnotes by label.</param>
/// <param name="LinkLabels">The labels that <c>[text][label]</c> may name.</param>
internal sealed record DeckText(
    SourceText Lines,
    IReadOnlyDictionary<string, string> Footnotes,
    IReadOnlySet<string> LinkLabels)
{
    /// <summary>The folds whose tags are blank in the text, in the order in which they open.</summary>
    public IReadOnlyList<Fold> Folds { get; init; } = [];
}
