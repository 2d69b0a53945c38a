using System.Collections.Immutable;

namespace VirtQuiz.Core.Sessions;

/// <summary>What a session has yet to ask: the plan, and what comes back.</summary>
internal sealed record EntryQueue(ImmutableQueue<Entry> Planned, ImmutableList<ReturningEntry> Returning)
{
    public static EntryQueue Of(IEnumerable<Entry> plan) => new([.. plan], []);

    /// <summary>When no more of the plan is asked; null while all of it is.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>How many questions must still be asked, as far as time allows.</summary>
    public int Required => Planned.Count() + Returning.Count(returning => returning.Required);

    public EntryQueue Return(ReturningEntry entry) => this with { Returning = Returning.Add(entry) };

    /// <summary>
    /// What comes next: first what is ready to come back, then the plan, then what must come back although its time
    /// has not come. Null when only what need not be asked in this session is left.
    /// </summary>
    public (Entry Entry, EntryQueue Left)? Next(DateTimeOffset now)
    {
        var ready = Returning.Where(returning => returning.ReadyAt <= now).MinBy(returning => returning.ReadyAt);
        if (ready is not null)
            return Take(ready);
        if (!Planned.IsEmpty && !(EndsAt <= now))
            return (Planned.Peek(), this with { Planned = Planned.Dequeue() });
        var required = Returning.Where(returning => returning.Required).MinBy(returning => returning.ReadyAt);
        return required is null ? null : Take(required);
    }

    private (Entry Entry, EntryQueue Left) Take(ReturningEntry returning) =>
        (returning.Entry, this with { Returning = Returning.Remove(returning) });
}
