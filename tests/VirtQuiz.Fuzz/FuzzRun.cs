using System.Collections.Concurrent;
using System.Diagnostics;

namespace VirtQuiz.Fuzz;

/// <summary>Reads many documents on all cores, and watches that none takes too long.</summary>
internal sealed class FuzzRun(Mutator mutator, FailureFolder failures, ulong seed)
{
    /// <summary>What reading any document may take.</summary>
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(2);

    /// <summary>A document that is still read by now never ends.</summary>
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    private const int DocumentsPerReport = 50_000;

    private readonly ConcurrentDictionary<int, long> running = [];
    private int next;
    private int passed;
    private int failed;

    /// <returns>The exit code: 0 when all documents passed.</returns>
    public int Run(int first, int count)
    {
        var started = Stopwatch.GetTimestamp();
        next = first;
        var threads = Enumerable.Range(0, Environment.ProcessorCount)
            .Select(_ => new Thread(() => Work(first + count)) { IsBackground = true }).ToList();
        foreach (var thread in threads)
            thread.Start();

        var isHanging = false;
        while (!isHanging && !threads.TrueForAll(thread => thread.Join(LookInterval)))
            isHanging = ReportHanging();

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine($"seed {seed}: {(passed + failed) / seconds:F0} documents a second");
        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private void Work(int end)
    {
        for (int number; (number = Interlocked.Increment(ref next) - 1) < end;)
        {
            running[number] = Stopwatch.GetTimestamp();
            var failure = Failure(mutator.Document(seed, number));
            running.TryRemove(number, out _);
            if (failure is not null)
                Report(number, failure);
            else if (Interlocked.Increment(ref passed) % DocumentsPerReport == 0)
                Console.WriteLine($"{passed} have passed");
        }
    }

    /// <summary>Null when all is well.</summary>
    private static string? Failure(string text)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            Invariants.Check(text);
            if (Stopwatch.GetElapsedTime(started) <= Allowed)
                return null;

            // The machine may have been busy with something else: then the time that is worked tells.
            var before = ThreadTime.Now;
            Invariants.Check(text);
            var worked = ThreadTime.Now - before;
            return worked > Allowed ? $"reading took {worked.TotalSeconds:F1} s" : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private bool ReportHanging()
    {
        var hanging = running.Where(document => Stopwatch.GetElapsedTime(document.Value) > Hanging).ToList();
        foreach (var (number, _) in hanging)
            Report(number, $"reading did not end in {Hanging.TotalMinutes:F0} minutes");
        return hanging.Count > 0;
    }

    private void Report(int number, string failure)
    {
        Interlocked.Increment(ref failed);
        var file = failures.Save(seed, number, mutator.Document(seed, number));
        Console.WriteLine($"document {number} of seed {seed} ({file}): {failure}");
    }
}
