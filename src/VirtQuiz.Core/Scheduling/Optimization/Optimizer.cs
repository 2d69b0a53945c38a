using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// Fits the parameters of FSRS-6 to what a learner remembered and forgot. A fifth of the reviews, by whole cards, is
/// held back from fitting; parameters that do not predict those better than the defaults are not worth having. The
/// same log gives the same result on every machine whose mathematical functions agree. Source of the method: fsrs-rs.
/// </summary>
public static class Optimizer
{
    /// <summary>With fewer usable reviews chance says more than the learner does.</summary>
    public const int FewestReviews = 400;

    private const double HeldBackShare = 0.2;

    /// <param name="log">What was answered.</param>
    /// <param name="progress">Told the share that is done, rising from 0 to 1.</param>
    /// <param name="seed">Which cards are held back, and in what order the others are learned from.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FitResult Fit(
        ReviewLog log, IProgress<double>? progress = null, ulong seed = 0, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var random = new Pcg32(seed);
        var order = Enumerable.Range(0, log.Cards).Where(card => ReviewLog.Usable(log[card]) > 0).ToArray();
        random.Shuffle(order.AsSpan());
        var (training, heldBack) = log.Split(order, HeldBackShare);
        if (log.UsableReviews < FewestReviews || heldBack.UsableReviews == 0)
        {
            progress?.Report(1);
            return new(FitOutcome.TooFewReviews, FsrsParameters.Default, log.UsableReviews, null);
        }

        var fitted = Fit(training, ref random, progress, cancellation);
        var trial = new FitTrial(fitted, Compare(fitted, training), Compare(fitted, heldBack));
        return trial.HeldBack.Fitted < trial.HeldBack.Defaults
            ? new(FitOutcome.Better, fitted, log.UsableReviews, trial)
            : new(FitOutcome.NotBetter, FsrsParameters.Default, log.UsableReviews, trial);
    }

    private static FsrsParameters Fit(ReviewLog log, ref Pcg32 random, IProgress<double>? progress, CancellationToken cancellation)
    {
        var known = FirstStability.Fit(log);
        var counts = FirstStability.Counts(log);
        var w = FsrsParameters.Default.Weights.ToArray();
        RisingStabilities.Of(known, counts).CopyTo(w, 0);

        w = new Descent(log, w).Run(ref random, progress, cancellation);

        for (var rating = 0; rating < known.Length; rating++)
            known[rating] = counts[rating] > 0 ? w[rating] : null;
        RisingStabilities.Of(known, counts).CopyTo(w, 0);
        return new FsrsParameters(w);
    }

    private static LossPair Compare(FsrsParameters fitted, ReviewLog log) =>
        new(log.UsableReviews, LogLoss.Of(FsrsParameters.Default, log), LogLoss.Of(fitted, log));
}
