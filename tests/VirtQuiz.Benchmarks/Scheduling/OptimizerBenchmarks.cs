using BenchmarkDotNet.Attributes;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Benchmarks.Scheduling;

/// <summary>
/// Budget: at most 1 s on one core for the 3,000 cards and 14,870 answers of the reference log, from the answers to the
/// result.
/// </summary>
[MemoryDiagnoser]
public class OptimizerBenchmarks
{
    private ReviewLog log = null!;

    [GlobalSetup]
    public void ReadTheReferenceLog()
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "fsrs", "revlog.csv")).Skip(1);
        log = new ReviewLog(lines.Select(line => line.Split(',')).GroupBy(fields => fields[0], Review).ToList());
    }

    [Benchmark]
    public FitResult Fit() => Optimizer.Fit(log);

    // A first review stands there with -1 days.
    private static LoggedReview Review(string[] fields) => new(Math.Max(0, int.Parse(fields[3])), (Rating)int.Parse(fields[2]));
}
