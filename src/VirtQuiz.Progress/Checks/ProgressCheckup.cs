using System.Collections.Immutable;
using VirtQuiz.Progress.Backups;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Progress.Checks;

/// <summary>Looks through all that is kept and changes nothing: <c>virtquiz doctor</c>.</summary>
public sealed class ProgressCheckup
{
    private readonly ProgressFolder folder;
    private readonly TimeProvider time;
    private readonly Action<double> advance;
    private readonly List<ProgressProblem> problems = [];

    private ProgressCheckup(ProgressFolder folder, TimeProvider time, Action<double> advance)
    {
        this.folder = folder;
        this.time = time;
        this.advance = advance;
    }

    /// <param name="advance">Told how much is done, 0 to 1.</param>
    /// <exception cref="IOException">The data folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The data folder may not be read.</exception>
    public static Checkup Make(ProgressFolder folder, TimeProvider time, Action<double> advance) =>
        new ProgressCheckup(folder, time, advance).Make();

    private Checkup Make()
    {
        if (!Directory.Exists(folder.Data))
            return new Checkup([], DatabaseState.Missing, 0, 0, [], FreeBytes(), null, []);

        var journals = CheckJournals();
        var (state, cards, pending) = CheckDatabase(out var isInUse);
        ImmutableArray<Backup> backups = [.. new BackupFolder(folder, time).List()];
        return new Checkup(
            journals, state, cards, pending, backups, FreeBytes(), isInUse ? ProgressLock.HolderOf(folder) : null, [.. problems]);
    }

    private long FreeBytes() => new DriveInfo(Directory.Exists(folder.Data) ? folder.Data : Path.GetPathRoot(folder.Data)!).AvailableFreeSpace;

    private ImmutableArray<CheckedJournal> CheckJournals()
    {
        if (!Directory.Exists(folder.Journals))
            return [];
        var own = Device.Load(folder.Device);
        if (own is not null && !own.Left.IsIn(folder.JournalOf(own.Id)))
            problems.Add(new ProgressProblem(ProgressProblemCode.NewDevice, folder.JournalOf(own.Id)));

        var numbers = new SortedDictionary<string, SequenceRanges>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<CheckedJournal>();
        foreach (var path in JournalReader.FindIn(folder))
        {
            try
            {
                found.Add(CheckJournal(path, own?.Id, numbers));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                problems.Add(new ProgressProblem(ProgressProblemCode.JournalUnreadable, path));
            }
        }

        foreach (var (device, ranges) in numbers)
        {
            if (ranges.Missing().ToList() is [var first, ..] missing)
            {
                problems.Add(new ProgressProblem(
                    ProgressProblemCode.NumbersMissing, folder.JournalOf(device), first.First, (int)missing.Sum(range => range.Last - range.First + 1)));
            }
        }

        return found.DrainToImmutable();
    }

    private CheckedJournal CheckJournal(string path, string? own, SortedDictionary<string, SequenceRanges> numbers)
    {
        var length = new FileInfo(path).Length;
        var reader = JournalReader.Open(path, JournalPosition.Start);
        if (JournalReader.IsNewer(path))
        {
            problems.Add(new ProgressProblem(ProgressProblemCode.JournalOfNewerVersion, path));
            return new CheckedJournal(reader.Name, reader.Device, reader.Device == own, 0, length);
        }

        if (!numbers.TryGetValue(reader.Device, out var ranges))
            numbers[reader.Device] = ranges = new SequenceRanges();
        var events = 0L;
        foreach (var entry in reader.Entries())
        {
            ranges.Add(entry.Recorded.Id.Sequence);
            events++;
        }

        problems.AddRange(reader.Problems());
        if (reader.Offset < length)
            problems.Add(new ProgressProblem(ProgressProblemCode.UnfinishedLine, path));
        return new CheckedJournal(reader.Name, reader.Device, reader.Device == own, events, length);
    }

    /// <summary>Looks at a copy: LiteDB changes what it opens.</summary>
    private (DatabaseState State, int Cards, long Pending) CheckDatabase(out bool isInUse)
    {
        isInUse = false;
        var copy = Directory.CreateTempSubdirectory("virtquiz-doctor-");
        try
        {
            using (ProgressLock.TryHold(folder, out isInUse))
            {
                if (isInUse)
                    return (DatabaseState.InUse, 0, 0);
                if (!File.Exists(folder.Database) && !File.Exists(folder.DatabaseLog))
                    return (DatabaseState.Missing, 0, 0);
                foreach (var file in new[] { folder.Database, folder.DatabaseLog, folder.Database + ".seal" }.Where(File.Exists))
                    File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
            }

            return CheckCopy(new DatabaseFile(Path.Combine(copy.FullName, Path.GetFileName(folder.Database)), time));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ProgressProblem(ProgressProblemCode.DatabaseUnchecked, folder.Database));
            return (DatabaseState.Unchecked, 0, 0);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private (DatabaseState State, int Cards, long Pending) CheckCopy(DatabaseFile file)
    {
        if (!file.IsSound())
            return Wrong(ProgressProblemCode.DatabaseDamaged, folder.Database);
        Projection? projection = null;
        try
        {
            projection = Projection.Open(file.Path, folder, static _ => { });
            if (!projection.IsCurrent)
                return (DatabaseState.Outdated, 0, 0);
            var journals = projection.Applied.Values;
            if (journals.FirstOrDefault(journal => !journal.Position.IsIn(Path.Combine(folder.Journals, journal.Name))) is { } changed)
                return Wrong(ProgressProblemCode.JournalNotAsApplied, Path.Combine(folder.Journals, changed.Name));

            if (Twins.Count(folder, new Dictionary<string, AppliedJournal>(), projection.Applied) is > 0 and var twice)
                problems.Add(new ProgressProblem(ProgressProblemCode.EventTwice, folder.Journals, Count: twice));
            var check = ProjectionCheck.Of(folder, journals, most: int.MaxValue, turn: 0, advance);
            var differences = check.CountDifferences(projection);
            if (differences > 0 || !check.IsOtherwiseRight(projection))
                return Wrong(ProgressProblemCode.DatabaseDiffers, folder.Database, Math.Max(1, differences));
            var applied = journals.ToDictionary(journal => journal.Name, journal => journal.Position);
            var pending = JournalReader.FindIn(folder).Where(path => !JournalReader.IsNewer(path))
                .Sum(path => JournalReader.Open(path, applied.GetValueOrDefault(Path.GetFileName(path))).Entries().LongCount());
            return (DatabaseState.Right, check.Cards.Length, pending);
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or IOException or UnauthorizedAccessException))
        {
            // LiteDB meets damage with exceptions of every kind.
            return Wrong(ProgressProblemCode.DatabaseDamaged, folder.Database);
        }
        finally
        {
            projection?.GiveUp();
        }
    }

    private (DatabaseState State, int Cards, long Pending) Wrong(ProgressProblemCode code, string path, int count = 1)
    {
        problems.Add(new ProgressProblem(code, path, Count: count));
        return (DatabaseState.Wrong, 0, 0);
    }
}
