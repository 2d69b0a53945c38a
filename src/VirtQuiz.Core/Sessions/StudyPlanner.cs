using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>Makes a <see cref="StudyPlan"/>.</summary>
internal sealed class StudyPlanner
{
    /// <summary>Only texts of the same sitting can be confused for each other, so no more need be compared.</summary>
    private const int MostTexts = 30;

    private readonly SessionMaterial material;
    private readonly ImmutableArray<Card> cards;
    private readonly CardProgress?[] known;
    private readonly Moment now;
    private readonly ulong seed;
    private readonly Schedulers schedulers;
    private readonly Interviews interviews;
    private readonly HashSet<CardId> groupsToday = [];
    private readonly List<LetterPairs> textsToday = [];
    private readonly HashSet<Card> taken = [];

    public StudyPlanner(SessionMaterial material, Moment now, ulong seed)
    {
        (this.material, this.now, this.seed) = (material, now, seed);
        cards = material.Cards;
        known = new CardProgress?[cards.Length];
        schedulers = new Schedulers(material.Settings);
        for (var at = 0; at < known.Length; at++)
        {
            known[at] = material.Find(cards[at]);
            if (known[at] is { IsBegun: true } begun && begun.Schedule.LastDay == now.Day)
                groupsToday.Add(cards[at].Group);
        }

        interviews = Interviews.Of(cards, known, material.Settings, now.Day);
    }

    public StudyPlan Plan() => new([.. Due()], [.. Taken(New()), .. Taken(NewForInterviews())]) { Interviews = interviews.Plans };

    private IEnumerable<Card> Due()
    {
        var due = new List<(Card Card, CardProgress Known, double Retrievability)>();
        for (var at = 0; at < known.Length; at++)
        {
            if (known[at] is { } progress && interviews.IsDue(cards[at], progress.Schedule, now) && CanBeAsked(cards[at], progress))
                due.Add((cards[at], progress, schedulers.Of(cards[at].Deck.Id).Retrievability(progress.Schedule, now.Day)));
        }

        return due.OrderBy(card => card.Retrievability)
            .Where(card => TryTake(card.Card) || card.Known.Schedule.Phase is Phase.Learning or Phase.Relearning
                || interviews.IsLastDay(card.Card))
            .Select(card => card.Card);
    }

    private IEnumerable<Card> New()
    {
        var begun = new List<Range>();
        var fresh = new List<Range>();
        foreach (var group in CardGroups.Of(cards))
            (HasBegun(group) ? begun : fresh).Add(group);

        var limit = Math.Max(0, material.Settings.NewPerDay - BegunToday());
        return begun.Select(TakeUnseenOf).OfType<Card>()
            .Concat(limit == 0 ? [] : TakingTurns(fresh).Select(TakeUnseenOf).OfType<Card>().Take(limit));
    }

    /// <summary>What the interviews ask for beyond what is planned: each row in as many days as are left.</summary>
    private IEnumerable<Card> NewForInterviews()
    {
        foreach (var plan in interviews.Plans)
        {
            var missing = plan.NewToday - taken.Count(card => interviews.IsFor(card, plan));
            foreach (var group in missing > 0 ? CardGroups.Of(cards) : [])
            {
                if (missing <= 0)
                    break;
                if (!interviews.IsFor(cards[group.Start.Value], plan))
                    continue;
                foreach (var card in TakeMoreOf(group, plan).Take(missing))
                {
                    missing--;
                    yield return card;
                }
            }
        }
    }

    private IEnumerable<Card> TakeMoreOf(Range group, InterviewPlan plan)
    {
        var indices = Enumerable.Range(group.Start.Value, group.End.Value - group.Start.Value);
        var unseen = indices.Where(IsUnseen).Select(at => cards[at]).ToArray();
        var begunToday = indices.Count(at => known[at]?.FirstDay == now.Day);
        var ofToday = plan.OfRowToday(unseen.Length + begunToday) - begunToday - unseen.Count(taken.Contains);
        return unseen.Where(card => !taken.Contains(card)).Take(ofToday);
    }

    private IEnumerable<Card> Taken(IEnumerable<Card> planned) => interviews.Plans.IsEmpty ? planned : planned.Where(taken.Add);

    /// <summary>Takes one card of a group that was never asked; which one, chance decides, so it is not always the first subject.</summary>
    private Card? TakeUnseenOf(Range group)
    {
        var (first, count) = (group.Start.Value, group.End.Value - group.Start.Value);
        var begin = count == 1 ? 0 : new Pcg32(seed ^ (ulong)cards[first].Group.Value).Next(count);
        for (var step = 0; step < count; step++)
        {
            var at = first + (begin + step) % count;
            if (IsUnseen(at) && TryTake(cards[at]))
                return cards[at];
        }

        return null;
    }

    private bool IsUnseen(int at) => known[at] is { } progress
        ? !progress.IsBegun && CanBeAsked(cards[at], progress)
        : material.Forms == FormSet.All || CanBeAsked(cards[at], new CardProgress(cards[at].Id));

    /// <summary>Takes the card unless a sibling was asked today, or is planned, or another planned cell says nearly the same.</summary>
    private bool TryTake(Card card)
    {
        if (!groupsToday.Add(card.Group))
            return false;

        if (card is CellCard && textsToday.Count < MostTexts)
        {
            var pairs = new LetterPairs(card.Text);
            if (textsToday.Any(text => text.LikenessTo(pairs) >= LetterPairs.NearlyEqual))
            {
                groupsToday.Remove(card.Group);
                return false;
            }

            textsToday.Add(pairs);
        }

        return true;
    }

    private bool CanBeAsked(Card card, CardProgress progress) =>
        progress.IsAvailable(now.Day)
        && FormLadder.CanAsk(card, new Turn(progress, material.Forms, schedulers.Of(card.Deck.Id), now, Seed: 0));

    private bool HasBegun(Range group)
    {
        for (var at = group.Start.Value; at < group.End.Value; at++)
        {
            if (known[at] is { IsBegun: true })
                return true;
        }

        return false;
    }

    /// <summary>How many rows, stacks and notes were begun today, in whatever deck.</summary>
    private int BegunToday()
    {
        var all = material.AllCards;
        var knownOfAll = all == cards ? known : [.. all.Select(material.Find)];
        var count = 0;
        foreach (var group in CardGroups.Of(all))
        {
            StudyDay? firstDay = null;
            for (var at = group.Start.Value; at < group.End.Value; at++)
            {
                if (knownOfAll[at]?.FirstDay is { } day && !(firstDay < day))
                    firstDay = day;
            }

            count += firstDay == now.Day ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// Deck order, but the kinds take turns, so a first sitting has a drawing to put in order and not only the table's
    /// rows: two rows, a stack, a sequence, a note, and again.
    /// </summary>
    private IEnumerable<Range> TakingTurns(List<Range> groups)
    {
        var kinds = groups.ToLookup(group => cards[group.Start] is ItemCard ? CardKind.Cell : cards[group.Start].Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => (Groups: new Queue<Range>(kind), PerRound: kind.Key is CardKind.Cell ? 2 : 1))
            .ToArray();
        while (kinds.Any(kind => kind.Groups.Count > 0))
        {
            foreach (var (left, perRound) in kinds)
            {
                for (var taken = 0; taken < perRound && left.TryDequeue(out var group); taken++)
                    yield return group;
            }
        }
    }
}
