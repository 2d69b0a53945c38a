using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>What the events of one card come to.</summary>
/// <param name="Seen">The last description of the card; null when there is none.</param>
/// <param name="LastAt">When the last of its events happened.</param>
internal sealed record CardHistory(CardProgress Progress, CardSeen? Seen, DateTimeOffset LastAt)
{
    /// <summary>The fold of a card's events; null when nothing remains of them.</summary>
    /// <param name="entries">The card's events and those of its predecessors, in any order.</param>
    public static CardHistory? Fold(CardId card, IEnumerable<JournalEntry> entries, Rules rules, Corrections corrections)
    {
        CardHistory? history = null;
        foreach (var entry in entries.Order())
        {
            if (corrections.Corrected(entry.Recorded) is not { } happened)
                continue;
            var progress = history?.Progress ?? new CardProgress(card);
            var seen = happened is CardSeen now && DescribesBetter(now, history?.Seen, card) ? now : history?.Seen;
            var scheduler = rules.SchedulersAt(entry).Of(seen?.Deck);
            history = new CardHistory(progress.After(happened, entry.Recorded.At, scheduler), seen, entry.Recorded.At);
        }

        return history;
    }

    /// <summary>After a relink the old description holds only until the card is met under its new id.</summary>
    private static bool DescribesBetter(CardSeen seen, CardSeen? before, CardId card) =>
        seen.Card == card || before is null || before.Card != card;
}
