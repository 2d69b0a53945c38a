using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>Chooses the form a card is asked in: harder with every success, and hard to guess before a long interval.</summary>
internal static class FormLadder
{
    /// <summary>A card whose next interval would exceed this is asked only in a form that is hard to guess.</summary>
    public const int LongIntervalDays = 10;

    /// <summary>The chance of a lucky pass that a form may have before a long interval.</summary>
    public const double LowChance = 0.1;

    private const int FewestLayersToOrder = 4, MostLayersToOrderAtOnce = 6;

    /// <summary>Whether any form is left that the learner did not call bad.</summary>
    public static bool CanAsk(Card card, CardProgress progress) =>
        progress.BadForms.IsEmpty
        || Forms(card, successes: 1, seed: 0).Any(form => IsLeft(card, form, progress));

    /// <summary>The question for a card; null when the learner called every form of it bad.</summary>
    public static Question? Ask(Card card, CardProgress progress, Scheduler scheduler, Moment now, ulong seed)
    {
        var good = scheduler.Next(progress.Schedule, Rating.Good, now.At, now.Day, progress.FuzzSeed);
        var highestChance = good.DueDay - now.Day > LongIntervalDays ? LowChance : 1;
        Question? hardest = null;
        foreach (var form in Forms(card, progress.Successes, seed))
        {
            if (Make(card, form, progress, seed, boundary: null) is not { } question)
                continue;
            if (question.ChanceOfLuckyPass <= highestChance)
                return question;
            if (hardest is null || question.ChanceOfLuckyPass < hardest.ChanceOfLuckyPass)
                hardest = question;
        }

        // Where the forms that are hard to guess were called bad, the best of the others is better than silence.
        return hardest;
    }

    /// <summary>Makes the question unless the learner called this form bad for the card or it cannot be asked so.</summary>
    public static Question? Make(Card card, Form form, CardProgress progress, ulong seed, int? boundary) =>
        progress.BadForms.Contains(form)
            ? null
            : QuestionEngine.Make(card, form, [.. progress.Confusions.Select(confusion => confusion.Picked)], seed, boundary);

    private static bool IsLeft(Card card, Form form, CardProgress progress) =>
        !progress.BadForms.Contains(form) && QuestionEngine.ObstacleTo(card, form) is null;

    /// <summary>The forms to try, in this order, after so many successes. Flashcard always works and closes the list.</summary>
    private static Form[] Forms(Card card, int successes, ulong seed) => card switch
    {
        CellCard => successes switch
        {
            0 => [Form.Choice, Form.MultipleAnswer, Form.ReverseChoice, Form.Flashcard],
            1 when seed % 2 == 0 => [Form.Choice, Form.ReverseChoice, Form.MultipleAnswer, Form.Flashcard],
            _ => [Form.ReverseChoice, Form.MultipleAnswer, Form.Flashcard],
        },
        ItemCard => successes == 1
            ? [Form.ReverseChoice, Form.MultipleAnswer, Form.Flashcard]
            : [Form.MultipleAnswer, Form.ReverseChoice, Form.Flashcard],
        StackCard stack => Forms(stack.Stack.Layers.Length, successes),
        SequenceCard sequence => Forms(sequence.Sequence.Steps.Length, successes),
        NoteCard { Note.Options.IsEmpty: false } => [Form.MultipleAnswer, Form.Flashcard],
        _ => [Form.Flashcard],
    };

    private static Form[] Forms(int layers, int successes) => layers switch
    {
        < FewestLayersToOrder => [Form.Neighbor, Form.Flashcard],
        > MostLayersToOrderAtOnce when successes == 0 => [Form.Neighbor, Form.Ordering, Form.Flashcard],
        _ => [Form.Ordering, Form.Neighbor, Form.Flashcard],
    };
}
