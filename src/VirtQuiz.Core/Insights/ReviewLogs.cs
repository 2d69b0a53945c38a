using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Core.Insights;

/// <summary>Makes of what happened the log that the optimizer reads.</summary>
public static class ReviewLogs
{
    /// <summary>
    /// The answers that counted for the schedule, card by card. An answer picked among two options is left out: every second
    /// guess is right. A card that was reset begins anew.
    /// </summary>
    /// <param name="past">In the order of <see cref="Recorded"/>.</param>
    public static ReviewLog Of(IEnumerable<PastEvent> past)
    {
        var running = new Dictionary<CardId, (List<LoggedReview> Reviews, StudyDay Last)>();
        var all = new List<List<LoggedReview>>();
        foreach (var happened in past)
        {
            if (happened.Happened is Reset)
                running.Remove(happened.Card);
            if (happened.Happened is not Review { Counts: true } review || IsLuck(review))
                continue;
            if (!running.TryGetValue(happened.Card, out var card))
                all.Add((card = ([], review.Day)).Reviews);
            card.Reviews.Add(new LoggedReview(Math.Max(0, review.Day - card.Last), review.Rating));
            running[happened.Card] = (card.Reviews, review.Day);
        }

        return new ReviewLog(all);
    }

    private static bool IsLuck(Review review) => review is { Options: 2, Form: not (Form.Flashcard or Form.TypeIn or Form.Explain) };
}
