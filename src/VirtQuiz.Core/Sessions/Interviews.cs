using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>The interviews that lie ahead, and which decks are studied for each.</summary>
internal sealed class Interviews
{
    private readonly Dictionary<DeckId, InterviewPlan> byDeck;

    private Interviews(Dictionary<DeckId, InterviewPlan> byDeck)
    {
        this.byDeck = byDeck;
        Plans = [.. byDeck.Values.Distinct().OrderBy(plan => plan.Day)];
    }

    /// <summary>The next one first.</summary>
    public ImmutableArray<InterviewPlan> Plans { get; }

    /// <param name="known">What is known of each card; null where nothing happened to it.</param>
    public static Interviews Of(ImmutableArray<Card> cards, CardProgress?[] known, LearnerSettings settings, StudyDay today)
    {
        if (settings.Interview is null && settings.Wishes == WishesByDeck.None)
            return new Interviews([]);

        var counts = new Dictionary<DeckId, (int Cards, int Seen, int BegunToday)>();
        for (var at = 0; at < known.Length; at++)
        {
            if (known[at] is { Suspended: true })
                continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, cards[at].Deck.Id, out _);
            count.Cards++;
            count.Seen += known[at] is { IsBegun: true } ? 1 : 0;
            count.BegunToday += known[at]?.FirstDay == today ? 1 : 0;
        }

        var byDeck = new Dictionary<DeckId, InterviewPlan>();
        foreach (var decks in counts.GroupBy(deck => settings.InterviewOf(deck.Key)))
        {
            if (decks.Key is not { } day || day < today)
                continue;
            var (of, seen, begun) = (decks.Sum(deck => deck.Value.Cards), decks.Sum(deck => deck.Value.Seen), decks.Sum(deck => deck.Value.BegunToday));
            var plan = new InterviewPlan(day, today, of, seen, begun);
            foreach (var (deck, _) in decks)
                byDeck.Add(deck, plan);
        }

        return new Interviews(byDeck);
    }

    public bool IsFor(Card card, InterviewPlan plan) => ReferenceEquals(byDeck.GetValueOrDefault(card.Deck.Id), plan);

    /// <summary>Whether no other day is left before the card's interview.</summary>
    public bool IsLastDay(Card card) => byDeck.GetValueOrDefault(card.Deck.Id) is { IsLastDay: true };

    /// <summary>Whether the card is to be asked: on the last day also when it would fall due on the day of the interview.</summary>
    public bool IsDue(Card card, in ScheduleState schedule, Moment now) => schedule.IsDue(now.Day, now.At)
        || (byDeck.Count > 0 && schedule.Phase is Phase.Review && byDeck.GetValueOrDefault(card.Deck.Id) is { IsLastDay: true, Day: var day }
            && schedule.DueDay <= day && schedule.LastDay < now.Day);
}
