using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles.Corpus;

/// <summary>Something that a document holds or that was read from it, as text, so that the two can be compared.</summary>
/// <param name="Text">The parts as they stand, with a broken bar between them, which no document uses.</param>
internal sealed record Finding(FindingKind Kind, string Text)
{
    private readonly string folded = Folding.Fold(Text);

    /// <param name="rows">For each attribute its name and a cell for each subject, null where there is no fact.</param>
    public static Finding Comparison(IEnumerable<string> subjects, IEnumerable<(string Attribute, IEnumerable<string?> Cells)> rows) =>
        new(FindingKind.Comparison, string.Join("\n", rows.Select(row => Line(row.Cells.Prepend(row.Attribute))).Prepend(Line(subjects))));

    public static Finding Stack(IEnumerable<string> layers) => new(FindingKind.Stack, Line(layers));

    public static Finding Sequence(IEnumerable<string> steps) => new(FindingKind.Sequence, Line(steps));

    public static Finding Note(string question) => new(FindingKind.Note, question);

    /// <summary>All that a deck asks, in the terms of the labels.</summary>
    public static IEnumerable<Finding> In(Deck deck) =>
    [
        .. deck.Comparisons.Select(comparison => Comparison(
            comparison.Subjects, comparison.Rows.Select(row => (row.Attribute, row.Cells.Select(cell => cell?.Text))))),
        .. deck.Stacks.Select(stack => Stack(stack.Layers.Select(layer => layer.Text))),
        .. deck.Sequences.Select(sequence => Sequence(sequence.Steps.Select(step => step.Text))),
        .. deck.Notes.Select(note => Note(note.Question)),
    ];

    /// <summary>Whether white space, case and the composition of Hangul are all that differs.</summary>
    public bool IsSameAs(Finding other) => Kind == other.Kind && folded == other.folded;

    private static string Line(IEnumerable<string?> parts) => string.Join(" ¦ ", parts);
}
