using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>Makes a <see cref="StudyPlan"/>.</summary>
internal sealed class StudyPlanner
{
    private readonly SessionMaterial material;
    private readonly Moment now;
    private readonly HashSet<CardId> groupsToday;
    private readonly List<LetterPairs> textsToday = [];
    private readonly Scheduler scheduler;

    public StudyPlanner(SessionMaterial material, Moment now)
    {
        this.material = material;
        this.now = now;
        scheduler = new Scheduler(material.Settings.SchedulerSettings);
        groupsToday = [.. material.Cards.Where(WasAskedToday).Select(card => card.Group)];
    }

    public StudyPlan Plan(ulong seed) => new([.. Due()], [.. New(seed)]);

    private IEnumerable<Card> Due()
    {
        return from card in material.Cards
               let progress = material.Of(card)
               where CanBeAsked(card, progress) && progress.Schedule.IsDue(now.Day, now.At)
               orderby scheduler.Retrievability(progress.Schedule, now.Day)
               where progress.Schedule.Phase is Phase.Learning or Phase.Relearning || TryTake(card)
               select card;
    }

    private IEnumerable<Card> New(ulong seed)
    {
        var groups = material.Cards.GroupBy(card => card.Group).Select(group => group.ToArray()).ToArray();
        var begun = groups.Where(HasBegun).Select(group => TakeUnseenOf(group, seed)).OfType<Card>();
        var fresh = TakingTurns(groups.Where(group => !HasBegun(group))).Select(group => TakeUnseenOf(group, seed)).OfType<Card>();
        return begun.Concat(fresh.Take(Math.Max(0, material.Settings.NewPerDay - BegunToday())));
    }

    /// <summary>Takes one card of a group that was never asked; which one, chance decides, so it is not always the first subject.</summary>
    private Card? TakeUnseenOf(Card[] group, ulong seed)
    {
        var unseen = group.Where(card => !material.Of(card).IsBegun && CanBeAsked(card, material.Of(card))).ToArray();
        var random = new Pcg32(seed ^ (ulong)group[0].Group.Value);
        random.Shuffle(unseen.AsSpan());
        return unseen.FirstOrDefault(TryTake);
    }

    /// <summary>Takes the card unless a sibling was asked today, or is planned, or another planned cell says nearly the same.</summary>
    private bool TryTake(Card card)
    {
        if (groupsToday.Contains(card.Group))
            return false;

        // Only texts of the same sitting can be confused for each other, so no more need be compared.
        if (card is CellCard && textsToday.Count < ModeRules.SittingSize)
        {
            var pairs = new LetterPairs(card.Text);
            if (textsToday.Any(text => text.LikenessTo(pairs) >= LetterPairs.NearlyEqual))
                return false;
            textsToday.Add(pairs);
        }

        groupsToday.Add(card.Group);
        return true;
    }

    private bool WasAskedToday(Card card) =>
        material.Of(card) is { IsBegun: true, Schedule.LastDay: var last } && last == now.Day;

    private bool CanBeAsked(Card card, CardProgress progress) =>
        progress.IsAvailable(now.Day) && FormLadder.CanAsk(card, new Turn(progress, material.Forms, scheduler, now, Seed: 0));

    private bool HasBegun(Card[] group) => group.Any(card => material.Of(card).IsBegun);

    /// <summary>How many rows, stacks and notes were begun today, in whatever deck.</summary>
    private int BegunToday() => material.AllCards.GroupBy(card => card.Group)
        .Count(group => group.Min(card => material.Of(card).FirstDay) == now.Day);

    /// <summary>
    /// Deck order, but the kinds take turns, so a first sitting has a drawing to put in order and not only the table's
    /// rows: two rows, a stack, a sequence, a note, and again.
    /// </summary>
    private static IEnumerable<Card[]> TakingTurns(IEnumerable<Card[]> groups) =>
        from kind in groups.GroupBy(cards => cards[0] is ItemCard ? CardKind.Cell : cards[0].Kind)
        let perRound = kind.Key is CardKind.Cell ? 2 : 1
        from placed in kind.Select((cards, index) => (Cards: cards, Round: index / perRound))
        orderby placed.Round, kind.Key
        select placed.Cards;
}
