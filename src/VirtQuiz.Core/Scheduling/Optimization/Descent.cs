using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// Fits all 21 weights: several times through the cards, in batches, a step of <see cref="Adam"/> after each. What is made
/// small is the summed log loss plus Σ((w − start)/spread)², which holds each weight to where it started. Source: fsrs-rs,
/// training.rs, with its batch size, rate, rounds and spreads.
/// </summary>
internal sealed class Descent(ReviewLog log, double[] start)
{
    private const int Rounds = 5, BatchReviews = 512;
    private const double Rate = 0.04;

    private readonly CardLoss cardLoss = new();

    /// <summary>The standard deviation of each weight among many learners (fsrs-rs, training.rs, PARAMS_STDDEV).</summary>
    private static ReadOnlySpan<double> Spread =>
    [
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33,
        0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27,
    ];

    /// <param name="random">Shuffles the cards.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1, after each batch.</param>
    /// <exception cref="OperationCanceledException">It was cancelled, which is looked at before each batch.</exception>
    public double[] Run(ref Pcg32 random, IProgress<double>? progress, CancellationToken cancellation)
    {
        double[] w = [.. start];
        Keep(w);
        var gradient = new double[w.Length];
        var order = Enumerable.Range(0, log.Cards).Where(card => ReviewLog.Usable(log[card]) > 0).ToArray();
        var adam = new Adam(w.Length, Rate, Rounds * (log.UsableReviews / BatchReviews + 1));
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order.AsSpan());
            var done = 0;
            for (var card = 0; card < order.Length;)
            {
                cancellation.ThrowIfCancellationRequested();
                gradient.AsSpan().Clear();
                var reviews = 0;
                for (; card < order.Length && reviews < BatchReviews; card++)
                {
                    cardLoss.Add(log[order[card]], w, gradient);
                    reviews += ReviewLog.Usable(log[order[card]]);
                }

                AddPull(w, (double)reviews / log.UsableReviews, gradient);
                adam.Step(w, gradient);
                Keep(w);
                done += reviews;
                progress?.Report((round + (double)done / log.UsableReviews) / Rounds);
            }
        }

        return w;
    }

    /// <summary>Adds the derivatives of the penalty, in as large a part as the batch is of the log.</summary>
    private void AddPull(ReadOnlySpan<double> w, double part, Span<double> gradient)
    {
        for (var index = 0; index < w.Length; index++)
            gradient[index] += part * 2 * (w[index] - start[index]) / (Spread[index] * Spread[index]);
    }

    private static void Keep(Span<double> w)
    {
        for (var index = 0; index < w.Length; index++)
        {
            var lowest = index < 4 ? Math.Max(FsrsParameters.Lowest[index], Fsrs.MinimumFirstStability) : FsrsParameters.Lowest[index];
            w[index] = Math.Clamp(w[index], lowest, FsrsParameters.Highest[index]);
        }
    }
}
