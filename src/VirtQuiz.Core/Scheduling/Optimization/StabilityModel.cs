namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// What an answer makes of the stability (the formulas of <see cref="Fsrs"/>), and the derivatives of that. Where a
/// formula takes the larger or smaller of two values, the derivative is that of the value taken. S is the stability, D
/// the difficulty, R the recall, G the rating as a number, and g the derivative of the loss by the stability after.
/// </summary>
internal readonly ref struct StabilityModel(ReadOnlySpan<double> w)
{
    private readonly ReadOnlySpan<double> w = w;
    private readonly double growth = Math.Exp(w[8]);
    private readonly double leastLoss = Math.Exp(-w[17] * w[18]);

    /// <summary>The stability after an answer, not yet kept within its range.</summary>
    public double After(double stability, double difficulty, double recall, LoggedReview review) => review switch
    {
        { ElapsedDays: 0 } => stability * SameDay(stability, review.Rating),
        { Rating: Rating.Again } => Math.Min(Left(stability, difficulty, recall), stability * leastLoss),
        _ => stability * (1 + Bonus(review.Rating) * Gain(stability, difficulty, recall)),
    };

    /// <summary>Adds the derivatives by the weights to <paramref name="gradient"/> and gives those by the memory before.</summary>
    public StateGradient Back(in Step step, double g, Span<double> gradient) => step.Review switch
    {
        { ElapsedDays: 0 } => BackFromSameDay(step, g, gradient),
        { Rating: Rating.Again } => BackFromLapse(step, g, gradient),
        _ => BackFromRecall(step, g, gradient),
    };

    /// <summary>e^(w17·(G−3+w18))·S^−w19, at least 1 unless the answer was Again.</summary>
    private double SameDay(double stability, Rating rating)
    {
        var factor = Math.Exp(w[17] * ((int)rating - 3 + w[18]) - w[19] * Math.Log(stability));
        return rating is Rating.Again ? factor : Math.Max(1, factor);
    }

    /// <summary>w11·D^−w12·((S+1)^w13 − 1)·e^(w14·(1−R)).</summary>
    private double Left(double stability, double difficulty, double recall) =>
        w[11] * Math.Exp(w[14] * (1 - recall) - w[12] * Math.Log(difficulty)) * (Math.Pow(stability + 1, w[13]) - 1);

    /// <summary>e^w8·(11−D)·S^−w9·(e^(w10·(1−R)) − 1).</summary>
    private double Gain(double stability, double difficulty, double recall) =>
        Reach(stability, difficulty) * (Math.Exp(w[10] * (1 - recall)) - 1);

    /// <summary>e^w8·(11−D)·S^−w9.</summary>
    private double Reach(double stability, double difficulty) =>
        growth * (11 - difficulty) * Math.Exp(-w[9] * Math.Log(stability));

    private double Bonus(Rating rating) => rating switch
    {
        Rating.Hard => w[15],
        Rating.Easy => w[16],
        _ => 1,
    };

    private StateGradient BackFromSameDay(in Step step, double g, Span<double> gradient)
    {
        var (stability, rating) = (step.Stability, step.Review.Rating);
        var factor = step.Unbounded / stability;
        if (rating is not Rating.Again && factor <= 1)
            return new(g, 0, 0);

        gradient[17] += g * step.Unbounded * ((int)rating - 3 + w[18]);
        gradient[18] += g * step.Unbounded * w[17];
        gradient[19] -= g * step.Unbounded * Math.Log(stability);
        return new(g * factor * (1 - w[19]), 0, 0);
    }

    private StateGradient BackFromLapse(in Step step, double g, Span<double> gradient)
    {
        var (stability, difficulty, forgotten, left) = (step.Stability, step.Difficulty, 1 - step.Recall, step.Unbounded);
        if (left >= stability * leastLoss)
        {
            gradient[17] -= g * left * w[18];
            gradient[18] -= g * left * w[17];
            return new(g * leastLoss, 0, 0);
        }

        // The power of S in Left, and everything but that power.
        var power = Math.Pow(stability + 1, w[13]);
        var rest = left / (power - 1);
        gradient[11] += g * left / w[11];
        gradient[12] -= g * left * Math.Log(difficulty);
        gradient[13] += g * rest * power * Math.Log(stability + 1);
        gradient[14] += g * left * forgotten;
        return new(g * rest * w[13] * power / (stability + 1), -g * left * w[12] / difficulty, -g * left * w[14]);
    }

    private StateGradient BackFromRecall(in Step step, double g, Span<double> gradient)
    {
        var (stability, difficulty, forgotten, rating) = (step.Stability, step.Difficulty, 1 - step.Recall, step.Review.Rating);
        var reach = Reach(stability, difficulty);
        var surprise = Math.Exp(w[10] * forgotten);
        var plain = reach * (surprise - 1);
        var bonus = Bonus(rating);
        var gain = bonus * plain;
        gradient[8] += g * stability * gain;
        gradient[9] -= g * stability * gain * Math.Log(stability);
        gradient[10] += g * stability * bonus * reach * surprise * forgotten;
        if (rating is not Rating.Good)
            gradient[rating is Rating.Hard ? 15 : 16] += g * stability * plain;
        return new(
            g * (1 + gain * (1 - w[9])),
            -g * stability * gain / (11 - difficulty),
            -g * stability * bonus * reach * surprise * w[10]);
    }
}
