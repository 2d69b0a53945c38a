using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>
/// What to study today: due cards, then the next card of every row already begun, then new rows, stacks and notes up
/// to the daily limit. At most one card of a row a day, and no two cards that say nearly the same.
/// </summary>
internal sealed class StudyPlan
{
    private readonly SessionMaterial material;
    private readonly Moment now;
    private readonly Dictionary<CardId, Card> askedOfGroup = [];
    private readonly List<Card> plan = [];

    private StudyPlan(SessionMaterial material, Moment now)
    {
        this.material = material;
        this.now = now;
        foreach (var card in material.Cards.Where(card => material.Of(card).LastDay == now.Day))
            askedOfGroup.TryAdd(card.Group, card);
    }

    /// <returns>The cards in the order they are asked.</returns>
    public static IEnumerable<Card> Make(SessionMaterial material, Moment now, ulong seed)
    {
        var made = new StudyPlan(material, now);
        made.AddDue();
        made.AddNew(seed);
        return made.plan;
    }

    private void AddDue()
    {
        var scheduler = new Scheduler(material.Settings.SchedulerSettings);
        var due = from card in material.Cards
                  let progress = material.Of(card)
                  where progress.IsAvailable(now.Day) && progress.Schedule.IsDue(now.Day, now.At)
                  orderby scheduler.Retrievability(progress.Schedule, now.Day)
                  select card;
        foreach (var card in due)
            TryAdd(card);
    }

    private void AddNew(ulong seed)
    {
        var groups = material.Cards.GroupBy(card => card.Group).Select(group => group.ToArray()).ToArray();
        var left = material.Settings.NewPerDay - groups.Count(BeganToday);
        foreach (var group in groups.Where(HasBegun))
            TryAddUnseenOf(group, seed);
        foreach (var group in TakingTurns(groups.Where(group => !HasBegun(group))).Take(Math.Max(0, left)))
            TryAddUnseenOf(group, seed);
    }

    /// <summary>Adds one card of a group that was never asked; which one, chance decides, so it is not always the first subject.</summary>
    private void TryAddUnseenOf(Card[] group, ulong seed)
    {
        var unseen = group.Where(card => !material.Of(card).IsBegun && material.Of(card).IsAvailable(now.Day)).ToArray();
        var random = new Pcg32(seed ^ (ulong)group[0].Group.Value);
        random.Shuffle(unseen.AsSpan());
        _ = unseen.Any(TryAdd);
    }

    private bool TryAdd(Card card)
    {
        if (askedOfGroup.TryGetValue(card.Group, out var sibling) && sibling != card)
            return false;
        if (plan.Any(planned => planned.Kind == card.Kind && card.Kind is CardKind.Cell && SaysNearlyTheSame(planned, card)))
            return false;
        askedOfGroup[card.Group] = card;
        plan.Add(card);
        return true;
    }

    private static bool SaysNearlyTheSame(Card one, Card other) =>
        Likeness.Of(one.Text, other.Text) >= Likeness.NearlyEqual;

    private bool HasBegun(Card[] group) => group.Any(card => material.Of(card).IsBegun);

    private bool BeganToday(Card[] group) =>
        group.Select(card => material.Of(card).FirstDay).Min() is { } first && first == now.Day;

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
