namespace VirtQuiz.Progress.Projections;

/// <summary>Where the line of an event stands.</summary>
/// <param name="Journal">The journal's <see cref="JournalDocument.Key"/>.</param>
/// <param name="Offset">Where the line begins, in bytes.</param>
internal readonly record struct LinePlace(long Journal, long Offset) : IComparable<LinePlace>
{
    public int CompareTo(LinePlace other) =>
        Journal != other.Journal ? Journal.CompareTo(other.Journal) : Offset.CompareTo(other.Offset);
}
