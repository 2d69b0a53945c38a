using System.Diagnostics;

namespace VirtQuiz.Benchmarks.Reading;

/// <summary>
/// The budget of <see cref="ReadingBenchmarks"/> by turns in one process: on a machine whose speed changes from second to second,
/// two benchmarks that run one after the other cannot be compared.
/// </summary>
internal static class ReadingRatio
{
    private const int WarmUps = 5000;
    private const int Rounds = 8000;

    private static readonly double[] Quantiles = [0.01, 0.1, 0.25, 0.5];

    public static void Print()
    {
        var benchmarks = new ReadingBenchmarks();
        Measure(benchmarks, WarmUps);
        var (markdig, decks) = Measure(benchmarks, Rounds);
        Console.WriteLine("quantile  Markdig alone      decks  ratio");
        foreach (var quantile in Quantiles)
        {
            var (alone, all) = (markdig[(int)(Rounds * quantile)], decks[(int)(Rounds * quantile)]);
            Console.WriteLine(FormattableString.Invariant(
                $"{quantile,8}  {alone.TotalMicroseconds,10:F0} µs  {all.TotalMicroseconds,6:F0} µs  {all / alone,5:F2}"));
        }
    }

    /// <summary>How long each round took, shortest first.</summary>
    private static (TimeSpan[] Markdig, TimeSpan[] Decks) Measure(ReadingBenchmarks benchmarks, int rounds)
    {
        var (markdig, decks) = (new TimeSpan[rounds], new TimeSpan[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            markdig[round] = TimeOf(benchmarks.MarkdigAlone);
            decks[round] = TimeOf(benchmarks.Decks);
        }

        Array.Sort(markdig);
        Array.Sort(decks);
        return (markdig, decks);
    }

    private static TimeSpan TimeOf(Func<int> benchmark)
    {
        var start = Stopwatch.GetTimestamp();
        benchmark();
        return Stopwatch.GetElapsedTime(start);
    }
}
