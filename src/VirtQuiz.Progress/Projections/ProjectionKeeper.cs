using System.Collections.Concurrent;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// Keeps the database in step with the journals: opens it, applies what it lacks, and makes it anew when it cannot be
/// trusted. The journals are the truth, so nothing here can lose anything.
/// </summary>
/// <param name="observe">Called at the moments a test may want to look on.</param>
/// <param name="beforeReading">Called before whole journals are read.</param>
internal sealed class ProjectionKeeper(ProgressFolder folder, TimeProvider time, Action<Moment> observe, Action? beforeReading = null)
{
    /// <summary>Events applied in one transaction.</summary>
    private const int Batch = 1000;

    /// <summary>Bytes of journals that are always applied to the database there is, which takes about a second.</summary>
    private const long AlwaysApplied = 1024 * 1024;

    /// <summary>When more than this part of the journals is new, making all anew is quicker.</summary>
    private const int LargestPart = 8;

    /// <summary>Share of reading in the time that making takes; writing has the rest.</summary>
    private const double ReadingShare = 0.5;

    private readonly DatabaseFile file = new(folder.Database, time);
    private readonly DatabaseFile making = new(folder.DatabaseInMaking, time);
    private long beats;

    /// <summary>Rises with every event applied, card folded and transaction; a database whose beats stop hangs.</summary>
    public long Beats => Interlocked.Read(ref beats);

    /// <summary>The database with everything that stands in the journals.</summary>
    /// <param name="advance">Told how much of making it is done, 0 to 1.</param>
    /// <param name="anew">Whether it is made anew in any case.</param>
    public Projection Open(ConcurrentQueue<ProgressProblem> problems, Action<double> advance, bool anew = false)
    {
        Projection? projection = null;
        try
        {
            if (file.Exists && !file.IsSound())
                SetAside(problems, ProgressProblemCode.DatabaseSetAside);
            if (file.Exists && !anew)
            {
                projection = Projection.Open(file.Path, folder, Observe);
                var isCurrent = projection.IsCurrent;
                var isAsApplied = isCurrent && JournalsAreAsApplied(projection, problems);
                if (isAsApplied && !MuchIsNew(projection) && TryCatchUp(projection, problems, advance))
                    return projection;
                projection.Dispose();
                if (isCurrent && !isAsApplied)
                    SetAside(problems, ProgressProblemCode.DatabaseDidNotFit);
                else
                    file.Delete();
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // LiteDB meets damage with exceptions of every kind.
            projection?.GiveUp();
            TrySetAside(problems);
        }

        return Make(problems, advance, replaces: anew);
    }

    /// <summary>Applies a part of a journal.</summary>
    /// <returns>The database with the part: another one where so much changes that it was made anew.</returns>
    public Projection Apply(Projection projection, JournalPart part, ConcurrentQueue<ProgressProblem> problems)
    {
        // One that was made meanwhile may lack a journal that was away for a moment.
        if (projection.TryApply(part) || TryCatchUp(projection, problems, static _ => { }))
        {
            if (!projection.IsInMemory)
                TidyUp(projection, file);
            return projection;
        }

        var isInMemory = projection.IsInMemory;
        projection.Dispose();
        return isInMemory ? FillInMemory(problems, static _ => { }) : Make(problems, static _ => { }, replaces: true);
    }

    /// <summary>Another database after one that failed: on the disk, else in memory.</summary>
    public Projection Replace(Projection failed, Exception failure, ConcurrentQueue<ProgressProblem> problems)
    {
        failed.GiveUp();
        if (failure is StaleProjectionException stale)
            problems.Enqueue(new ProgressProblem(ProgressProblemCode.JournalChanged, stale.Journal));
        TrySetAside(problems, failure is StaleProjectionException ? ProgressProblemCode.DatabaseDidNotFit : ProgressProblemCode.DatabaseSetAside);
        return Make(problems, static _ => { });
    }

    /// <summary>A database that needs no disk, for when LiteDB hangs or the disk is full.</summary>
    public Projection MakeInMemory(ConcurrentQueue<ProgressProblem> problems, Action<double> advance)
    {
        problems.Enqueue(new ProgressProblem(ProgressProblemCode.DatabaseInMemory, file.Path));
        return FillInMemory(problems, advance);
    }

    /// <summary>Leaves the file to a call that hangs, so that the next start finds none and makes it anew.</summary>
    public void TrySetAside(
        ConcurrentQueue<ProgressProblem> problems, ProgressProblemCode reason = ProgressProblemCode.DatabaseSetAside)
    {
        try
        {
            if (file.Exists)
                SetAside(problems, reason);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Then it is found damaged again at the next start.
        }
    }

    public void Close(Projection projection)
    {
        var onDisk = !projection.IsInMemory;
        if (onDisk && file.HasRoomForLog)
            projection.Checkpoint();
        projection.Dispose();
        if (onDisk)
            file.Seal();
    }

    /// <summary>Moves LiteDB's log into the database when it has grown and there is room.</summary>
    private static void TidyUp(Projection projection, DatabaseFile of)
    {
        if (of.LogIsLarge && of.HasRoomForLog)
            projection.Checkpoint();
    }

    /// <summary>
    /// Makes the database from the journals under another name, and then gives it its own: one whose making was
    /// interrupted is never taken for a whole one.
    /// </summary>
    /// <param name="replaces">Whether it takes the place of the one there is, which stays until then.</param>
    private Projection Make(ConcurrentQueue<ProgressProblem> problems, Action<double> advance, bool replaces = false)
    {
        Projection? projection = null;
        try
        {
            making.Delete();
            var made = projection = Projection.Open(making.Path, folder, Observe);
            Fill(made, problems, () => TidyUp(made, making), advance);
            if (!making.HasRoomForLog)
                throw new IOException("The disk has no room for the database.");
            made.Checkpoint();
            made.Dispose();
            if (replaces)
                file.Delete();
            making.MoveTo(file);
            return projection = Projection.Open(file.Path, folder, Observe);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            projection?.GiveUp();
            making.TryDelete();
            return MakeInMemory(problems, advance);
        }
    }

    private Projection FillInMemory(ConcurrentQueue<ProgressProblem> problems, Action<double> advance)
    {
        var projection = Projection.Open(path: null, folder, Observe);
        Fill(projection, problems, static () => { }, advance);
        return projection;
    }

    private void Fill(Projection projection, ConcurrentQueue<ProgressProblem> problems, Action tidyUp, Action<double> advance)
    {
        beforeReading?.Invoke();
        var journals = JournalReader.OpenAll(folder);
        var chronicle = Chronicle.Of(journals, share => Advance(share * ReadingShare));
        projection.Fill(chronicle, tidyUp, share => Advance(ReadingShare + (share * (1 - ReadingShare))));
        Tell(journals, new Dictionary<string, AppliedJournal>(), projection, problems);
        advance(1);

        void Advance(double share)
        {
            Observe(Moment.Working);
            advance(share);
        }
    }

    private void Observe(Moment moment)
    {
        Interlocked.Increment(ref beats);
        observe(moment);
    }

    private void SetAside(ConcurrentQueue<ProgressProblem> problems, ProgressProblemCode reason) =>
        problems.Enqueue(new ProgressProblem(reason, file.SetAside()));

    /// <summary>What was applied must still be in the journals; else the database tells of what is no longer there.</summary>
    private bool JournalsAreAsApplied(Projection projection, ConcurrentQueue<ProgressProblem> problems)
    {
        var changed = projection.Applied.Values
            .Select(applied => (Path: Path.Combine(folder.Journals, applied.Name), applied.Position))
            .Where(applied => !applied.Position.IsIn(applied.Path))
            .Select(applied => new ProgressProblem(ProgressProblemCode.JournalChanged, applied.Path))
            .ToList();
        foreach (var problem in changed)
            problems.Enqueue(problem);
        return changed.Count == 0;
    }

    private bool MuchIsNew(Projection projection)
    {
        var total = JournalReader.FindIn(folder).Sum(path => new FileInfo(path).Length);
        var applied = projection.Applied.Values.Sum(journal => journal.Position.Offset);
        return total - applied > Math.Max(AlwaysApplied, total / LargestPart);
    }

    /// <summary>Applies what the journals have beyond the database; false where all is better made anew.</summary>
    private bool TryCatchUp(Projection projection, ConcurrentQueue<ProgressProblem> problems, Action<double> advance)
    {
        var before = projection.Applied.ToDictionary();
        var journals = JournalReader.FindIn(folder)
            .Select(path => JournalReader.Open(path, before.GetValueOrDefault(Path.GetFileName(path))?.Position ?? JournalPosition.Start))
            .ToList();
        var starts = journals.Sum(journal => journal.Offset);
        var length = Math.Max(1, journals.Sum(journal => new FileInfo(journal.Path).Length) - starts);
        foreach (var part in journals.SelectMany(journal => journal.Parts(Batch)))
        {
            if (!projection.TryApply(part))
                return false;
            if (!projection.IsInMemory)
                TidyUp(projection, file);
            advance(Math.Min(1, (double)(journals.Sum(journal => journal.Offset) - starts) / length));
            Observe(Moment.WithinReplay);
        }

        Tell(journals, before, projection, problems);
        return true;
    }

    /// <summary>Tells what was wrong in what was read since the journals were applied as they were before.</summary>
    private void Tell(
        IReadOnlyList<JournalReader> journals, Dictionary<string, AppliedJournal> before, Projection projection,
        ConcurrentQueue<ProgressProblem> problems)
    {
        foreach (var problem in journals.SelectMany(journal => journal.Problems()))
            problems.Enqueue(problem);
        if (Twins.Count(folder, before, projection.Applied) is > 0 and var twice)
            problems.Enqueue(new ProgressProblem(ProgressProblemCode.EventTwice, folder.Journals, Count: twice));
    }
}
