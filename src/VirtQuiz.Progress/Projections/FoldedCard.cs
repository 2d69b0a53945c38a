using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress.Projections;

/// <summary>What the events of a card come to, and where they stand, so that it can be folded anew.</summary>
internal sealed class FoldedCard(CardHistory history, DateTimeOffset lastAt, EventId last, List<LinePlace> lines)
{
    public CardHistory History { get; private set; } = history;

    /// <summary>When the last of its events happened.</summary>
    public DateTimeOffset LastAt { get; private set; } = lastAt;

    /// <summary>Which event was its last.</summary>
    public EventId Last { get; private set; } = last;

    /// <summary>The lines of all its events that count, in any order; of an event that stands twice, both.</summary>
    public IReadOnlyList<LinePlace> Lines => lines;

    /// <summary>A card from its first event.</summary>
    public static FoldedCard From(in PastEvent past, Recorded recorded, LinePlace place) =>
        new(CardHistory.After(null, past), recorded.At, recorded.Id, [place]);

    /// <summary>Whether an event comes after all that were folded, so that it is a new one and can be added.</summary>
    public bool IsBefore(Recorded recorded) => recorded.CompareTo(LastAt, Last) > 0;

    public void Add(in PastEvent past, Recorded recorded, LinePlace place)
    {
        History = CardHistory.After(History, past);
        (LastAt, Last) = (recorded.At, recorded.Id);
        lines.Add(place);
    }

    /// <summary>Adds another line of an event that is folded already.</summary>
    public void AddCopy(LinePlace place) => lines.Add(place);
}
