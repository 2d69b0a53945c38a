namespace VirtQuiz.Core.Reviews;

/// <summary>An event as it stands in a journal.</summary>
/// <param name="At">Never earlier than the previous event of the same device, whatever the clock said.</param>
public sealed record Recorded(EventId Id, DateTimeOffset At, JournalEvent Event) : IComparable<Recorded>
{
    /// <summary>The order in which events are folded: time, device, number.</summary>
    public int CompareTo(Recorded? other) => other is null ? 1 : CompareTo(other.At, other.Id);

    /// <summary>Compares with an event of which only this is known.</summary>
    public int CompareTo(DateTimeOffset at, EventId id)
    {
        var byTime = At.CompareTo(at);
        if (byTime != 0)
            return byTime;
        var byDevice = string.CompareOrdinal(Id.Device, id.Device);
        return byDevice != 0 ? byDevice : Id.Sequence.CompareTo(id.Sequence);
    }

    public static bool operator <(Recorded left, Recorded right) => left.CompareTo(right) < 0;

    public static bool operator >(Recorded left, Recorded right) => left.CompareTo(right) > 0;

    public static bool operator <=(Recorded left, Recorded right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Recorded left, Recorded right) => left.CompareTo(right) >= 0;
}
