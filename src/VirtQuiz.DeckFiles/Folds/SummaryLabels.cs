using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>
/// Tells which summaries of a file only say that something is folded: by their words, or, in a language whose words are
/// not known, by their coming again and again.
/// </summary>
internal sealed partial class SummaryLabels
{
    private const int FewestTimes = 3;

    private readonly HashSet<string> recurring;

    public SummaryLabels(IEnumerable<Fold> folds) => recurring =
    [
        .. folds.Select(fold => fold.Summary?.Text).OfType<string>().CountBy(ShownIn)
            .Where(summary => summary.Value >= FewestTimes && !summary.Key.AsSpan().ContainsAny('?', '？'))
            .Select(summary => summary.Key),
    ];

    /// <param name="markdown">The summary as written.</param>
    /// <param name="text">And as shown.</param>
    public bool IsLabel(string markdown, string text) => QuestionText.IsLabel(text) || recurring.Contains(ShownIn(markdown));

    /// <summary>Whether it says that an answer is folded; of a word that is not known this is taken for granted.</summary>
    public bool IsAnswerLabel(string markdown, string text) =>
        QuestionText.IsLabel(text) ? QuestionText.IsAnswerLabel(text) : IsLabel(markdown, text);

    /// <summary>The same for all ways to write a label: without its tags, its emphasis and the spaces in them.</summary>
    private static string ShownIn(string markdown) => Folding.Fold(Marks().Replace(markdown, " ").Trim());

    [GeneratedRegex("<[^<>]*>|[*_]+")]
    private static partial Regex Marks();
}
