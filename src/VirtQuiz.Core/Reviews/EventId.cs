namespace VirtQuiz.Core.Reviews;

/// <summary>Identity of an event: the device that recorded it and its number there, from 1.</summary>
public readonly record struct EventId(string Device, long Sequence)
{
    public override string ToString() => $"{Device}:{Sequence}";
}
