using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Sessions;

/// <summary>
/// The forms to try on a card, in this order, after so many successes. The first success or two may come by recognition,
/// after that forms that ask for more take turns. Flashcard always works and closes each list; only to name all differences
/// of two subjects comes behind it, where it would be the second flashcard in a row.
/// </summary>
internal static class Rungs
{
    private const int FewestLayersToOrder = 4, MostLayersToOrderAtOnce = 6;

    private static readonly Rung RecallFirstChoice = new(Form.Choice, IsRecallFirst: true);

    public static Rung[] Of(Card card, int successes, ulong seed) => card switch
    {
        CellCard => OfCell(successes, seed),
        ItemCard => OfItem(successes, seed),
        StackCard stack => OfStack(stack.Stack.Layers.Length, successes, seed),
        SequenceCard sequence => OfSequence(sequence.Sequence.Steps.Length, successes, seed),
        NoteCard { Note.Options.IsEmpty: false } => [Form.MultipleAnswer, Form.Flashcard],
        _ => OfNote(successes, seed),
    };

    private static Rung[] OfCell(int successes, ulong seed) => successes switch
    {
        0 => [Form.Choice, Form.MultipleAnswer, Form.ReverseChoice, Form.TypeIn, Form.Flashcard],
        1 when seed % 2 == 0 => [Form.Choice, Form.ReverseChoice, Form.MultipleAnswer, Form.TypeIn, Form.Flashcard],
        1 => [Form.ReverseChoice, Form.MultipleAnswer, Form.Choice, Form.TypeIn, Form.Flashcard],
        _ => [.. TakingTurns(seed, Form.ReverseChoice, Form.Matching, RecallFirstChoice, Form.TypeIn), Form.MultipleAnswer, Form.Flashcard, Form.Explain],
    };

    private static Rung[] OfItem(int successes, ulong seed) => successes switch
    {
        0 => [Form.MultipleAnswer, Form.ReverseChoice, Form.Sort, Form.Flashcard],
        1 => [Form.ReverseChoice, Form.Sort, Form.MultipleAnswer, Form.Flashcard],
        _ => [.. TakingTurns(seed, Form.Sort, Form.MultipleAnswer, Form.TypeIn), Form.ReverseChoice, Form.Flashcard],
    };

    private static Rung[] OfStack(int layers, int successes, ulong seed) => (layers, successes) switch
    {
        ( < FewestLayersToOrder, 0) => [Form.Neighbor, Form.MissingLayer, Form.Flashcard],
        ( < FewestLayersToOrder, _) => [.. TakingTurns(seed, Form.BuildStack, Form.MissingLayer, Form.Neighbor), Form.TypeIn, Form.Flashcard],
        ( > MostLayersToOrderAtOnce, 0) => [Form.Neighbor, Form.Ordering, Form.Flashcard],
        (_, 0) => [Form.Ordering, Form.Neighbor, Form.Flashcard],
        (_, 1) => [.. TakingTurns(seed, Form.Ordering, Form.MissingLayer, Form.WhichStack), Form.Neighbor, Form.Flashcard],
        _ => [.. TakingTurns(seed, Form.BuildStack, Form.Ordering, Form.TypeIn), Form.Neighbor, Form.Flashcard],
    };

    private static Rung[] OfSequence(int steps, int successes, ulong seed) => (steps, successes) switch
    {
        ( < FewestLayersToOrder, _) => [Form.Neighbor, Form.TypeIn, Form.Flashcard],
        ( > MostLayersToOrderAtOnce, 0) => [Form.Neighbor, Form.Ordering, Form.Flashcard],
        (_, < 2) => [Form.Ordering, Form.Neighbor, Form.Flashcard],
        _ => [.. TakingTurns(seed, Form.Ordering, Form.TypeIn), Form.Neighbor, Form.Flashcard],
    };

    private static Rung[] OfNote(int successes, ulong seed) => successes < 2
        ? [Form.Flashcard, Form.Explain, Form.TypeIn]
        : [.. TakingTurns(seed, Form.Explain, Form.TypeIn, Form.Flashcard)];

    /// <summary>The same forms, beginning with one that the seed decides.</summary>
    private static Rung[] TakingTurns(ulong seed, params ReadOnlySpan<Rung> rungs)
    {
        var first = (int)(seed % (ulong)rungs.Length);
        return [.. rungs[first..], .. rungs[..first]];
    }
}
