using System.Collections.Concurrent;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// The one thread that uses the database. What it is handed is done in order, so a question sees every change handed
/// over before it. A database that fails is replaced, and what failed is done again.
/// </summary>
internal sealed class ProjectionOwner
{
    private readonly BlockingCollection<Action> work = [];
    private readonly ProjectionKeeper keeper;
    private readonly Func<Projection> open;
    private readonly ConcurrentQueue<ProgressProblem> problems;
    private readonly Thread thread;
    private Projection? projection;
    private volatile bool isAbandoned;

    public ProjectionOwner(ProjectionKeeper keeper, ConcurrentQueue<ProgressProblem> problems, Func<Projection> open)
    {
        this.keeper = keeper;
        this.problems = problems;
        this.open = open;

        // In the background, so that a call that hangs cannot keep the program from ending.
        thread = new Thread(Run) { IsBackground = true, Name = "Progress database" };
        thread.Start();
    }

    /// <summary>Hands over a part of a journal. Nobody waits for it: the next question is answered after it.</summary>
    public void Apply(JournalPart part) => _ = Ask(current =>
    {
        projection = keeper.Apply(current, part, problems);
        return true;
    });

    /// <summary>Hands over a question; the first opens the database.</summary>
    public Task<T> Ask<T>(Func<Projection, T> question)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Add(() =>
        {
            try
            {
                answer.SetResult(Answer(question));
            }
            catch (Exception failure)
            {
                answer.SetException(failure);
            }
        });
        return answer.Task;
    }

    /// <summary>Makes the database anew, which was found not to fit the journals.</summary>
    public Task<bool> Replace() => Ask(current =>
    {
        projection = keeper.Replace(current, new InvalidDataException("The database differs from the journals."), problems);
        return true;
    });

    /// <summary>Takes nothing more, and lets the thread end when it can; what it still fails in is not made good.</summary>
    public void Abandon()
    {
        isAbandoned = true;
        work.CompleteAdding();
    }

    /// <summary>Closes the database after all that was handed over; false when that takes too long.</summary>
    public bool TryClose(TimeSpan patience)
    {
        work.Add(Close);
        work.CompleteAdding();
        return thread.Join(patience);
    }

    private void Run()
    {
        foreach (var job in work.GetConsumingEnumerable())
            job();

        // Whatever became of it, a database is closed: LiteDB's finalizers would end the program over one that is not.
        projection?.GiveUp();
    }

    private T Answer<T>(Func<Projection, T> question)
    {
        projection ??= open();
        try
        {
            return question(projection);
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or JournalUnreadableException) && !isAbandoned)
        {
            projection = keeper.Replace(projection, failure, problems);
            return question(projection);
        }
    }

    private void Close()
    {
        try
        {
            if (projection is not null)
                keeper.Close(projection);
            projection = null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The journals have it all; the next start looks the file over.
        }
    }
}
