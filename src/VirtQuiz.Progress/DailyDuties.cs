using System.Collections.Concurrent;
using VirtQuiz.Progress.Backups;
using VirtQuiz.Progress.Checks;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Progress;

/// <summary>What is done in the background on each day that the program is used: a backup, then a check of the database.</summary>
internal sealed class DailyDuties : IDisposable
{
    /// <summary>Until the check begins, so that it slows nothing at the start.</summary>
    private static readonly TimeSpan CheckDelay = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource end = new();
    private readonly Task backingUp;

    private DailyDuties(Task backingUp) => this.backingUp = backingUp;

    /// <param name="replaced">Called on another thread when the database was found wrong and made anew.</param>
    public static DailyDuties Begin(
        ProgressFolder folder, TimeProvider time, ProjectionOwner owner, ConcurrentQueue<ProgressProblem> problems, Action replaced)
    {
        var atStart = JournalSnapshot.Of(folder.Journals);
        var duties = new DailyDuties(Task.Run(() => BackUp(folder, time, atStart, problems)));
        var check = new DailyCheck(folder, time, duties.end.Token);
        new Thread(Check) { IsBackground = true, Name = "Daily check" }.Start();
        return duties;

        void Check()
        {
            if (check.MakeIfDue(owner, CheckDelay))
                replaced();
        }
    }

    /// <summary>Ends the check, and waits for the backup, though not for ever.</summary>
    public void Finish(TimeSpan patience)
    {
        end.Cancel();
        backingUp.Wait(patience);
    }

    public void Dispose() => end.Dispose();

    private static void BackUp(
        ProgressFolder folder, TimeProvider time, JournalSnapshot atStart, ConcurrentQueue<ProgressProblem> problems)
    {
        try
        {
            new BackupFolder(folder, time).MakeIfDue(atStart);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Enqueue(new ProgressProblem(ProgressProblemCode.BackupFailed, folder.Backups));
        }
    }
}
