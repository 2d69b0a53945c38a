using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Tests.Progress.Projections;

/// <summary>What events come to by definition: all of them, in order, in one pass, without any database.</summary>
internal static class ModelFold
{
    public static IReadOnlyDictionary<CardId, CardProgress> Of(IEnumerable<JournalEntry> journal)
    {
        var entries = journal.Distinct().Order().ToList();
        var undone = entries.Select(entry => entry.Recorded.Event).OfType<Undo>().Select(undo => undo.Target).ToHashSet();
        var rerates = new Dictionary<EventId, Rerate>();
        var relinks = new List<Relink>();
        foreach (var recorded in entries.Select(entry => entry.Recorded))
        {
            if (recorded.Event is Rerate rerate && !undone.Contains(recorded.Id))
                rerates[rerate.Target] = rerate;
            else if (recorded.Event is Relink relink && relink.From != relink.To && !undone.Contains(recorded.Id))
                relinks.Add(relink);
        }

        var cards = new Dictionary<CardId, CardProgress>();
        var decks = new Dictionary<CardId, DeckId>();
        var settings = LearnerSettings.Default;
        foreach (var recorded in entries.Select(entry => entry.Recorded))
        {
            var happened = recorded.Event;
            if (happened is Setting setting)
                settings = settings.After(setting);
            if (CardOf(happened) is not { } card || undone.Contains(recorded.Id))
                continue;
            if (happened is Review review && rerates.TryGetValue(recorded.Id, out var rerate))
                happened = review with { Rating = rerate.Rating, Guessed = rerate.Guessed };
            var successor = SuccessorOf(card, relinks);
            if (happened is CardSeen seen)
                decks[successor] = seen.Deck;
            var retention = decks.TryGetValue(successor, out var deck) ? settings.RetentionOf(deck) : settings.Retention;
            cards[successor] = cards.GetValueOrDefault(successor, new CardProgress(successor))
                .After(happened, recorded.At, new Scheduler(settings.SchedulerSettings with { DesiredRetention = retention }));
        }

        return cards;
    }

    /// <summary>Follows the last relink away from a card, unless the card was relinked to again after it.</summary>
    private static CardId SuccessorOf(CardId card, List<Relink> relinks)
    {
        while (true)
        {
            var away = relinks.FindLastIndex(relink => relink.From == card);
            if (away < 0 || relinks.FindLastIndex(relink => relink.To == card) > away)
                return card;
            card = relinks[away].To;
        }
    }

    private static CardId? CardOf(JournalEvent happened) => happened switch
    {
        CardSeen seen => seen.Card,
        Review review => review.Card,
        Suspend suspend => suspend.Card,
        Bury bury => bury.Card,
        Flag flag => flag.Card,
        Reset reset => reset.Card,
        BadQuestion bad => bad.Card,
        _ => null,
    };
}
