using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>How far a journal is applied to the database.</summary>
/// <param name="Name">The journal's file name.</param>
/// <param name="LatestAt">Time of the latest event applied.</param>
/// <param name="LastSequence">Number of the last event applied.</param>
/// <param name="IsOrdered">Whether times never fall and numbers rise. Only foreign hands can have put a journal in disorder.</param>
internal sealed record AppliedJournal(
    string Name, JournalPosition Position, DateTimeOffset LatestAt, long LastSequence, bool IsOrdered)
{
    public static AppliedJournal None(string name) => new(name, JournalPosition.Start, DateTimeOffset.MinValue, 0, IsOrdered: true);

    public AppliedJournal After(JournalEntry entry) => this with
    {
        LatestAt = entry.Recorded.At > LatestAt ? entry.Recorded.At : LatestAt,
        LastSequence = entry.Recorded.Id.Sequence,
        IsOrdered = IsOrdered && entry.Recorded.At >= LatestAt && entry.Recorded.Id.Sequence > LastSequence,
    };

    public AppliedJournal After(JournalPart part) =>
        part.Entries.Aggregate(this, (journal, placed) => journal.After(placed.Entry)) with { Position = part.End };
}
