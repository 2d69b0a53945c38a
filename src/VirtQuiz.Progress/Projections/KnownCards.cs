using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>What the events of all journals, in any order, come to for the question which cards were answered.</summary>
internal sealed class KnownCards
{
    private readonly Dictionary<EventId, (CardId Card, DateTimeOffset At)> answers = [];
    private readonly Dictionary<EventId, BadQuestion> badQuestions = [];
    private readonly Dictionary<CardId, Recorded> descriptions = [];
    private readonly List<JournalEntry> relinks = [];
    private readonly HashSet<EventId> undone = [];

    public void Add(JournalEntry entry)
    {
        var recorded = entry.Recorded;
        switch (recorded.Event)
        {
            case Review review:
                answers[recorded.Id] = (review.Card, recorded.At);
                break;
            case CardSeen seen when !descriptions.TryGetValue(seen.Card, out var before) || before < recorded:
                descriptions[seen.Card] = recorded;
                break;
            case BadQuestion bad:
                badQuestions[recorded.Id] = bad;
                break;
            case Relink:
                relinks.Add(entry);
                break;
            case Undo undo:
                undone.Add(undo.Target);
                break;
        }
    }

    /// <summary>The answered cards under the ids they go on as. One that no event describes is not among them.</summary>
    public ImmutableArray<KnownCard> Find()
    {
        var rules = Rules();
        return
        [
            .. from answer in answers
               where !undone.Contains(answer.Key)
               group answer.Value.At by rules.Successor(answer.Value.Card) into times
               let seen = DescriptionOf(times.Key, rules)
               where seen is not null
               orderby times.Key.Value
               select new KnownCard(times.Key, seen, times.Count(), times.Min(), times.Max()),
        ];
    }

    public ImmutableArray<BadQuestion> BadQuestions()
    {
        var rules = Rules();
        return
        [
            .. badQuestions.Where(pair => !undone.Contains(pair.Key))
                .Select(pair => pair.Value with { Card = rules.Successor(pair.Value.Card) })
                .Distinct(),
        ];
    }

    /// <summary>Those of the latest moment: what is recorded together has one time.</summary>
    public ImmutableArray<Recorded> LastRelinks()
    {
        var standing = relinks.Select(entry => entry.Recorded).Where(relink => !undone.Contains(relink.Id)).Distinct().ToArray();
        return standing.Max() is { } last
            ? [.. standing.Where(relink => relink.At == last.At && relink.Id.Device == last.Id.Device).Order()]
            : [];
    }

    private Rules Rules() => new(relinks.Where(relink => !undone.Contains(relink.Recorded.Id)));

    /// <summary>The card's own description, else the latest of the cards that go on as it.</summary>
    private CardSeen? DescriptionOf(CardId card, Rules rules) => rules.Predecessors(card)
        .Select(descriptions.GetValueOrDefault)
        .OfType<Recorded>()
        .OrderByDescending(recorded => ((CardSeen)recorded.Event).Card == card)
        .ThenByDescending(recorded => recorded)
        .FirstOrDefault()?.Event as CardSeen;
}
