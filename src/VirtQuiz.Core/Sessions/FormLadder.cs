using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>Chooses the form a card is asked in: harder with every success, and hard to guess before a long interval.</summary>
internal static class FormLadder
{
    /// <summary>A card whose next interval would exceed this is asked only in a form that is hard to guess.</summary>
    public const int LongIntervalDays = 10;

    /// <summary>The chance of a lucky pass that a form may have before a long interval.</summary>
    public const double LowChance = 0.1;

    /// <summary>Whether any form is left that is wanted, and that the learner did not call bad.</summary>
    public static bool CanAsk(Card card, Turn turn) =>
        (turn.Forms == FormSet.All && turn.Progress.BadForms.IsEmpty)
        || AllFormsOf(card).Any(form => turn.Allows(form) && QuestionEngine.ObstacleTo(card, form) is null);

    /// <summary>
    /// The question for a card, in another form than the last time where there is one; null when every form of it is
    /// unwanted or was called bad.
    /// </summary>
    public static Question? Ask(Card card, Turn turn)
    {
        var progress = turn.Progress;
        var good = turn.Scheduler.Next(progress.Schedule, Rating.Good, turn.Now.At, turn.Now.Day, progress.FuzzSeed);
        var highestChance = good.DueDay - turn.Now.Day > LongIntervalDays ? LowChance : 1;
        Question? repeated = null, hardest = null;
        foreach (var rung in Rungs.Of(card, progress.Successes, turn.Seed))
        {
            if (Make(card, rung, turn, boundary: null) is not { } question)
                continue;
            if (question.ChanceOfLuckyPass > highestChance)
                hardest = hardest is null || Guessing(question) < Guessing(hardest) ? question : hardest;
            else if (question.Form != progress.LastForm)
                return question;
            else
                repeated ??= question;
        }

        // Where the forms that are hard to guess were called bad, the best of the others is better than silence; and where
        // only forms are wanted that come on another rung, they are asked on this one.
        return repeated ?? hardest ?? AllFormsOf(card).Select(form => Make(card, form, turn, boundary: null)).FirstOrDefault(question => question is not null);

        double Guessing(Question question) => question.ChanceOfLuckyPass + (question.Form == progress.LastForm ? 1 : 0);
    }

    /// <summary>Makes the question unless the form is unwanted, was called bad for the card, or cannot ask it.</summary>
    public static Question? Make(Card card, Rung rung, Turn turn, int? boundary)
    {
        if (!turn.Allows(rung.Form))
            return null;

        var question = QuestionEngine.Make(
            card, rung.Form, [.. turn.Progress.Confusions.Select(confusion => confusion.Picked)], turn.Seed, boundary);
        return rung.IsRecallFirst && question is ChoiceQuestion choice ? choice with { IsRecallFirst = true } : question;
    }

    /// <summary>Every form that a card may ever be asked in; the forms of games are none of them.</summary>
    private static IEnumerable<Form> AllFormsOf(Card card) =>
        Enumerable.Range(0, 3).SelectMany(successes => Rungs.Of(card, successes, seed: 0)).Select(rung => rung.Form).Distinct();
}
