using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Reviews;

/// <summary>What the events of one card come to.</summary>
/// <param name="Seen">The last description of the card; null when there is none.</param>
/// <param name="LastAt">When the last of its events happened.</param>
public sealed record CardHistory(CardProgress Progress, CardSeen? Seen, DateTimeOffset LastAt)
{
    /// <summary>The history with one more event of its card, in the order of <see cref="Recorded"/>.</summary>
    /// <param name="history">Null before the first.</param>
    public static CardHistory After(CardHistory? history, in PastEvent past)
    {
        var progress = history?.Progress ?? new CardProgress(past.Card);
        var seen = past.Happened is CardSeen now && DescribesBetter(now, history?.Seen, past.Card) ? now : history?.Seen;
        return new CardHistory(progress.After(past.Happened, past.At, past.Schedulers.Of(seen?.Deck)), seen, past.At);
    }

    /// <summary>The history of a card from all its events; null when there are none.</summary>
    public static CardHistory? Of(IEnumerable<PastEvent> past)
    {
        CardHistory? history = null;
        foreach (var happened in past)
            history = After(history, happened);
        return history;
    }

    /// <summary>After a relink the old description holds only until the card is met under its new id.</summary>
    private static bool DescribesBetter(CardSeen seen, CardSeen? before, CardId card) =>
        seen.Card == card || before is null || before.Card != card;
}
