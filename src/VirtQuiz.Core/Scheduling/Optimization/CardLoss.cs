namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// The log loss of one card and its derivatives by the 21 weights, by the adjoint method: forward through the answers
/// with the memory written down, then backward carrying the derivative of the loss by the memory. Costs about as much
/// as two ways forward, however many weights there are. Source of the method: fsrs-rs, analytic.rs.
/// </summary>
internal sealed class CardLoss
{
    private Step[] steps = new Step[64];

    /// <summary>Adds the derivatives of a card's loss to <paramref name="gradient"/>.</summary>
    /// <param name="reviews">The answers of the card, from its first on.</param>
    /// <param name="w">The 21 weights, within their ranges.</param>
    /// <returns>The loss, summed over the usable reviews.</returns>
    public double Add(ReadOnlySpan<LoggedReview> reviews, ReadOnlySpan<double> w, Span<double> gradient)
    {
        var tested = UpToLastUsable(reviews);
        if (tested.IsEmpty)
            return 0;
        if (steps.Length < tested.Length)
            steps = new Step[Math.Max(tested.Length, 2 * steps.Length)];

        var curve = new Curve(w[20]);
        var stabilities = new StabilityModel(w);
        var difficulties = new DifficultyModel(w);
        var first = tested[0].Rating;
        var start = new MemoryState(Math.Max(w[(int)first - 1], Fsrs.MinimumFirstStability), difficulties.First(first));

        var loss = Forward(tested, start, curve, stabilities, difficulties);
        var byStart = Back(tested.Length, curve, stabilities, difficulties, gradient);

        difficulties.BackFromFirst(first, byStart.Difficulty, gradient);
        if (w[(int)first - 1] >= Fsrs.MinimumFirstStability)
            gradient[(int)first - 1] += byStart.Stability;
        return loss;
    }

    private double Forward(
        ReadOnlySpan<LoggedReview> reviews, MemoryState memory, in Curve curve, in StabilityModel stabilities, in DifficultyModel difficulties)
    {
        var loss = 0.0;
        for (var index = 1; index < reviews.Length; index++)
        {
            var review = reviews[index];
            var (stability, difficulty) = memory;
            var recall = curve.Recall(review.ElapsedDays, stability);
            if (review.ElapsedDays > 0)
                loss += LogLoss.Of(recall, review.Rating);
            var after = stabilities.After(stability, difficulty, recall, review);
            steps[index] = new Step(stability, difficulty, recall, after, review);
            memory = new(
                Math.Clamp(after, Fsrs.MinimumStability, Fsrs.MaximumStability),
                difficulties.After(difficulty, review.Rating));
        }

        return loss;
    }

    /// <summary>The derivatives of the loss by the memory after the first answer. The last memory has no part in it.</summary>
    private StateGradient Back(
        int count, in Curve curve, in StabilityModel stabilities, in DifficultyModel difficulties, Span<double> gradient)
    {
        var after = default(StateGradient);
        for (var index = count - 1; index > 0; index--)
        {
            ref readonly var step = ref steps[index];
            var (days, rating) = (step.Review.ElapsedDays, step.Review.Rating);
            var isFree = step.Unbounded is >= Fsrs.MinimumStability and <= Fsrs.MaximumStability;
            var (byStability, byDifficulty, byRecall) = isFree ? stabilities.Back(step, after.Stability, gradient) : default;
            byDifficulty += difficulties.Back(step.Difficulty, rating, after.Difficulty, gradient);
            if (days > 0)
            {
                byRecall += rating is Rating.Again ? 1 / (1 - step.Recall) : -1 / step.Recall;
                byStability += byRecall * curve.ByStability(days, step.Stability, step.Recall);
                gradient[20] += byRecall * curve.BySteepness(days, step.Stability, step.Recall);
            }

            after = new(byStability, byDifficulty, 0);
        }

        return after;
    }

    /// <summary>What follows the last answer that is tested has no part in the loss; nothing is left without such an answer.</summary>
    private static ReadOnlySpan<LoggedReview> UpToLastUsable(ReadOnlySpan<LoggedReview> reviews)
    {
        for (var index = reviews.Length - 1; index > 0; index--)
        {
            if (reviews[index].ElapsedDays > 0)
                return reviews[..(index + 1)];
        }

        return [];
    }
}
