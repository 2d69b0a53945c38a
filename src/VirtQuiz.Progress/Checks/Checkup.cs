using System.Collections.Immutable;
using VirtQuiz.Progress.Backups;

namespace VirtQuiz.Progress.Checks;

/// <summary>All that can be said about progress without changing anything.</summary>
/// <param name="Cards">How many cards the database knows; 0 where it was not looked at.</param>
/// <param name="Pending">Events that the next start adds to the database.</param>
/// <param name="Backups">Latest first.</param>
/// <param name="FreeBytes">Room on the disk of the data folder.</param>
/// <param name="PlayingProcess">The process that has progress open; null when none has, or it cannot be told.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record Checkup(
    ImmutableArray<CheckedJournal> Journals,
    DatabaseState Database,
    int Cards,
    long Pending,
    ImmutableArray<Backup> Backups,
    long FreeBytes,
    int? PlayingProcess,
    ImmutableArray<ProgressProblem> Problems)
{
    public long Events => Journals.Sum(journal => journal.Events);

    public long Bytes => Journals.Sum(journal => journal.Bytes);

    public int Devices => Journals.DistinctBy(journal => journal.Device).Count();
}
