namespace VirtQuiz.Progress.Exchange;

/// <summary>Which event of a device a line holds, and where it stands.</summary>
/// <param name="Sequence">The number of the event.</param>
/// <param name="Checksum">Tells events apart that claim one number.</param>
internal readonly record struct LineIdentity(long Sequence, uint Checksum, string Path, long Offset) : IComparable<LineIdentity>
{
    public bool IsSame(LineIdentity other) => Sequence == other.Sequence && Checksum == other.Checksum;

    public int CompareTo(LineIdentity other)
    {
        var order = Sequence.CompareTo(other.Sequence);
        return order != 0 ? order : Checksum.CompareTo(other.Checksum);
    }
}
