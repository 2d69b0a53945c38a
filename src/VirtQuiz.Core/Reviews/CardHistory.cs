using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Reviews;

/// <summary>What the events of one card come to.</summary>
/// <param name="Origin">Null when nothing described the card.</param>
public sealed record CardHistory(CardProgress Progress, CardOrigin? Origin)
{
    /// <summary>The history with one more event of its card, in the order of <see cref="Recorded"/>.</summary>
    /// <param name="history">Null before the first.</param>
    public static CardHistory After(CardHistory? history, in PastEvent past)
    {
        var progress = history?.Progress ?? new CardProgress(past.Card);
        var origin = past.Happened is CardSeen seen ? OriginAfter(seen, history?.Origin, past.Card) : history?.Origin;
        return new CardHistory(progress.After(past.Happened, past.At, past.Schedulers.Of(origin?.Deck)), origin);
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
    private static CardOrigin OriginAfter(CardSeen seen, CardOrigin? before, CardId card) =>
        before is not null && before.Card == card && seen.Card != card ? before : new CardOrigin(seen.Card, seen.Deck, seen.Edition);
}
