using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// Fits the parameters of FSRS-6 to what a learner remembered and forgot. Whether that helps is told by cards that were
/// held back: each fifth of the cards is predicted by parameters fitted to the others. Only if those predict better
/// than the defaults are the parameters fitted to all cards worth having. The same log gives the same result on every
/// machine whose mathematical functions agree. Source of the method: fsrs-rs, training.rs.
/// </summary>
public static class Optimizer
{
    /// <summary>With fewer usable reviews chance says more than the learner does.</summary>
    public const int FewestReviews = 400;

    private const int MostFolds = 5;

    /// <param name="log">What was answered.</param>
    /// <param name="progress">Told the share that is done, rising from 0 to 1.</param>
    /// <param name="seed">Which cards are held back together, and in what order the others are learned from.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FitResult Fit(
        ReviewLog log, IProgress<double>? progress = null, ulong seed = 0, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var random = new Pcg32(seed);
        var order = Enumerable.Range(0, log.Cards).Where(card => ReviewLog.Usable(log[card]) > 0).ToArray();
        random.Shuffle(order.AsSpan());
        var folds = Math.Min(MostFolds, order.Length);
        if (log.UsableReviews < FewestReviews || folds < 2)
        {
            progress?.Report(1);
            return new(FitOutcome.TooFewReviews, FsrsParameters.Default, log.UsableReviews, null);
        }

        var (defaultLoss, fittedLoss) = (0.0, 0.0);
        for (var fold = 0; fold < folds; fold++)
        {
            var (others, heldBack) = log.Split(order, fold, folds);
            var parameters = Fit(others, ref random, Part(fold), cancellation);
            var share = (double)heldBack.UsableReviews / log.UsableReviews;
            defaultLoss += share * LogLoss.Of(FsrsParameters.Default, heldBack);
            fittedLoss += share * LogLoss.Of(parameters, heldBack);
        }

        var fitted = Fit(log, ref random, Part(folds), cancellation);
        var trial = new FitTrial(
            fitted,
            new LossPair(LogLoss.Of(FsrsParameters.Default, log), LogLoss.Of(fitted, log)),
            new LossPair(defaultLoss, fittedLoss));
        return trial.HeldBack.Fitted < trial.HeldBack.Defaults
            ? new(FitOutcome.Better, fitted, log.UsableReviews, trial)
            : new(FitOutcome.NotBetter, FsrsParameters.Default, log.UsableReviews, trial);

        PartOfProgress? Part(int part) => progress is null ? null : new PartOfProgress(progress, part, folds + 1);
    }

    private static FsrsParameters Fit(ReviewLog log, ref Pcg32 random, PartOfProgress? progress, CancellationToken cancellation)
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
}
