namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// How far predicted and actual recall lie apart: the mean of −ln R where the answer was remembered and −ln(1 − R) where
/// it was not, over the usable reviews of a log, each counting alike. 0 would be certainty that is always right; the
/// unit is the nat.
/// </summary>
public static class LogLoss
{
    /// <returns>0 or more; NaN when the log has no usable review.</returns>
    public static double Of(FsrsParameters parameters, ReviewLog log)
    {
        var fsrs = new Fsrs(parameters);
        var sum = 0.0;
        for (var card = 0; card < log.Cards; card++)
            sum += OfCard(fsrs, log[card]);
        return sum / log.UsableReviews;
    }

    private static double OfCard(Fsrs fsrs, ReadOnlySpan<LoggedReview> reviews)
    {
        if (reviews.IsEmpty)
            return 0;
        var sum = 0.0;
        var memory = fsrs.First(reviews[0].Rating);
        foreach (var review in reviews[1..])
        {
            if (review.ElapsedDays > 0)
                sum += Of(fsrs.Retrievability(review.ElapsedDays, memory.Stability), review.Rating);
            memory = fsrs.Next(memory, review.ElapsedDays, review.Rating);
        }

        return sum;
    }

    /// <summary>The loss of one prediction.</summary>
    /// <param name="recall">The predicted probability of recall, between 0 and 1.</param>
    internal static double Of(double recall, Rating rating) => -Math.Log(rating is Rating.Again ? 1 - recall : recall);
}
