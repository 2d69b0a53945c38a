using System.Collections.Concurrent;
using VirtQuiz.Progress.Backups;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Progress;

/// <summary>Opens progress step by step, and tells which step could not be taken.</summary>
internal static class ProgressOpener
{
    /// <param name="observe">Called at the moments a test may want to look on.</param>
    /// <param name="patience">How long a call waits for the database.</param>
    /// <param name="anew">Whether the database is made anew in any case.</param>
    public static ProgressOpening Open(
        ProgressFolder folder, TimeProvider time, Action<double> advance, Action<Moment> observe, TimeSpan patience, bool anew = false)
    {
        var place = folder.Data;
        ProgressLock? held = null;
        Journal? journal = null;
        try
        {
            Directory.CreateDirectory(folder.Data);
            held = ProgressLock.TryTake(folder);
            if (held is null)
                return new ProgressOpening.Locked(ProgressLock.HolderOf(folder));
            BackupFolder.FinishRestoring(folder);
            Directory.CreateDirectory(folder.Journals);
            if (JournalReader.FindIn(folder).FirstOrDefault(JournalReader.IsNewer) is { } newer)
            {
                held.Dispose();
                return new ProgressOpening.NewerFormat(newer);
            }

            var problems = new ConcurrentQueue<ProgressProblem>();
            place = folder.State;
            var device = Device.Of(folder, problems);
            place = folder.JournalOf(device.Id);
            journal = Journal.Open(place, device.Id, time, problems);
            place = folder.State;
            (device with { Left = journal.End }).Save(folder.Device);
            place = folder.Data;
            var keeper = new ProjectionKeeper(folder, time, observe, journal.TryKeepInPlace);
            var store = new ProgressStore(folder, held, device, journal, keeper, problems, time, patience, advance, anew);
            return new ProgressOpening.Opened(store, store.TakeProblems());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            journal?.Dispose();
            held?.Dispose();
            return new ProgressOpening.Unusable(place, failure.Message);
        }
    }
}
