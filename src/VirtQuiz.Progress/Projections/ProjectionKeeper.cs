using System.Collections.Concurrent;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// Keeps the database in step with the journals: opens it, replays what it lacks, and makes it anew when it cannot be
/// trusted. The journals are the truth, so nothing here can lose anything.
/// </summary>
/// <param name="observe">Called at the moments a test may want to look on.</param>
internal sealed class ProjectionKeeper(ProgressFolder folder, TimeProvider time, Action<Moment> observe)
{
    /// <summary>Events applied in one transaction of a replay.</summary>
    private const int Batch = 1000;

    private readonly DatabaseFile file = new(folder.Database, time);
    private long beats;

    /// <summary>Rises with every event stored, card folded and transaction; a database whose beats stop hangs.</summary>
    public long Beats => Interlocked.Read(ref beats);

    /// <summary>The database with everything that stands in the journals.</summary>
    /// <param name="advance">Told how much of a replay is done, 0 to 1.</param>
    public Projection Open(ConcurrentQueue<ProgressProblem> problems, Action<double> advance)
    {
        Projection? projection = null;
        try
        {
            if (file.Exists && !file.IsSound())
                SetAside(problems, ProgressProblemCode.DatabaseSetAside);
            projection = Projection.Open(file.Path, Observe);
            if (projection.IsCurrent && JournalsAreAsApplied(projection, problems))
            {
                Replay(projection, problems, advance);
                return projection;
            }

            var complete = projection.IsCurrent;
            projection.Dispose();
            if (complete)
                SetAside(problems, ProgressProblemCode.DatabaseDidNotFit);
            else
                file.Delete();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // LiteDB meets damage with exceptions of every kind.
            projection?.GiveUp();
            TrySetAside(problems);
        }

        return Rebuild(problems, advance);
    }

    /// <summary>Another database after one that failed: on the disk, else in memory.</summary>
    public Projection Replace(Projection failed, ConcurrentQueue<ProgressProblem> problems)
    {
        failed.GiveUp();
        TrySetAside(problems);
        return Rebuild(problems, static _ => { });
    }

    /// <summary>A database that needs no disk, for when LiteDB hangs or the disk is full.</summary>
    public Projection MakeInMemory(ConcurrentQueue<ProgressProblem> problems, Action<double> advance)
    {
        problems.Enqueue(new ProgressProblem(ProgressProblemCode.DatabaseInMemory, file.Path));
        var projection = Projection.Open(path: null, Observe);
        Replay(projection, problems, advance);
        return projection;
    }

    /// <summary>Leaves the file to a call that hangs, so that the next start finds none and makes it anew.</summary>
    public void TrySetAside(ConcurrentQueue<ProgressProblem> problems)
    {
        try
        {
            if (file.Exists)
                SetAside(problems, ProgressProblemCode.DatabaseSetAside);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Then it is found damaged again at the next start.
        }
    }

    /// <summary>Moves LiteDB's log into the database when it has grown and there is room.</summary>
    public void TidyUp(Projection projection)
    {
        if (!projection.IsInMemory && file.LogIsLarge && file.HasRoomForLog)
            projection.Checkpoint();
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

    private Projection Rebuild(ConcurrentQueue<ProgressProblem> problems, Action<double> advance)
    {
        Projection? projection = null;
        try
        {
            projection = Projection.Open(file.Path, Observe);
            Replay(projection, problems, advance);
            return projection;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            projection?.GiveUp();
            return MakeInMemory(problems, advance);
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
        var changed = projection.Positions()
            .Select(applied => (Path: Path.Combine(folder.Journals, applied.Key), Position: applied.Value))
            .Where(applied => !applied.Position.IsIn(applied.Path))
            .Select(applied => new ProgressProblem(ProgressProblemCode.JournalChanged, applied.Path))
            .ToList();
        foreach (var problem in changed)
            problems.Enqueue(problem);
        return changed.Count == 0;
    }

    private void Replay(Projection projection, ConcurrentQueue<ProgressProblem> problems, Action<double> advance)
    {
        var applied = projection.Positions();
        var positions = new Dictionary<string, JournalPosition>();
        var entries = new List<JournalEntry>();
        var journals = JournalReader.FindIn(folder);
        var total = Math.Max(1, journals.Sum(path => new FileInfo(path).Length));
        var read = 0L;
        var twice = 0;
        foreach (var path in journals)
        {
            var name = Path.GetFileName(path);
            var from = applied.GetValueOrDefault(name);
            var reader = JournalReader.Open(path, from);
            foreach (var entry in reader.Entries())
            {
                entries.Add(entry);
                if (entries.Count < Batch)
                    continue;
                positions[name] = reader.Position();
                twice += projection.Apply(entries, positions, moreToCome: true);
                entries.Clear();
                positions.Clear();
                Advance(read + reader.Position().Offset);
            }

            if (reader.Position() != from)
                positions[name] = reader.Position();
            read += reader.Position().Offset;
            foreach (var problem in reader.Problems())
                problems.Enqueue(problem);
        }

        if (positions.Count > 0)
            twice += projection.Apply(entries, positions);
        if (twice > 0)
            problems.Enqueue(new ProgressProblem(ProgressProblemCode.EventTwice, folder.Journals, Count: twice));
        Advance(total);

        void Advance(long done)
        {
            TidyUp(projection);
            advance(Math.Min(1, (double)done / total));
        }
    }
}
