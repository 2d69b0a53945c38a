namespace VirtQuiz.Core.Reviews;

/// <summary>An event as it stands in a journal.</summary>
/// <param name="At">Never earlier than the previous event of the same device, whatever the clock said.</param>
public sealed record Recorded(EventId Id, DateTimeOffset At, JournalEvent Event) : IComparable<Recorded>
{
    /// <summary>The order in which events are folded: time, device, number.</summary>
    public int CompareTo(Recorded? other)
    {
        if (other is null)
            return 1;
        var byTime = At.CompareTo(other.At);
        if (byTime != 0)
            return byTime;
        var byDevice = string.CompareOrdinal(Id.Device, other.Id.Device);
        return byDevice != 0 ? byDevice : Id.Sequence.CompareTo(other.Id.Sequence);
    }

    public static bool operator <(Recorded left, Recorded right) => left.CompareTo(right) < 0;

    public static bool operator >(Recorded left, Recorded right) => left.CompareTo(right) > 0;

    public static bool operator <=(Recorded left, Recorded right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Recorded left, Recorded right) => left.CompareTo(right) >= 0;
}
