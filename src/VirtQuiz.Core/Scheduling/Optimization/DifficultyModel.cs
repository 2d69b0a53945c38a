namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// What an answer makes of the difficulty (the formulas of <see cref="Fsrs"/>), and the derivatives of that; they are
/// zero where the difficulty is kept at 1 or 10. g is the derivative of the loss by the difficulty after.
/// </summary>
internal readonly ref struct DifficultyModel(ReadOnlySpan<double> w)
{
    private readonly ReadOnlySpan<double> w = w;
    private readonly double easyMean = w[4] - Math.Exp(3 * w[5]) + 1;

    /// <summary>w4 − e^(w5·(G−1)) + 1 within 1 to 10.</summary>
    public double First(Rating rating) => Math.Clamp(FirstUnbounded(rating), 1, 10);

    /// <summary>w7·D₀(4) + (1−w7)·D′ within 1 to 10, where D′ = D − w6·(G−3)·(10−D)/9.</summary>
    public double After(double difficulty, Rating rating) => Math.Clamp(Unbounded(difficulty, rating), 1, 10);

    /// <summary>Adds the derivatives of the first difficulty by the weights.</summary>
    public void BackFromFirst(Rating rating, double g, Span<double> gradient)
    {
        if (IsBound(FirstUnbounded(rating)))
            return;
        var steps = (int)rating - 1;
        gradient[4] += g;
        gradient[5] -= g * steps * Math.Exp(w[5] * steps);
    }

    /// <summary>Adds the derivatives by the weights and gives that by the difficulty before.</summary>
    public double Back(double difficulty, Rating rating, double g, Span<double> gradient)
    {
        if (IsBound(Unbounded(difficulty, rating)))
            return 0;
        var harder = 3 - (int)rating;
        var kept = g * (1 - w[7]);
        gradient[4] += g * w[7];
        gradient[5] -= g * w[7] * 3 * Math.Exp(3 * w[5]);
        gradient[6] += kept * harder * (10 - difficulty) / 9;
        gradient[7] += g * (easyMean - Moved(difficulty, rating));
        return kept * (1 - w[6] * harder / 9);
    }

    private double FirstUnbounded(Rating rating) => w[4] - Math.Exp(w[5] * ((int)rating - 1)) + 1;

    private double Unbounded(double difficulty, Rating rating) => w[7] * easyMean + (1 - w[7]) * Moved(difficulty, rating);

    private double Moved(double difficulty, Rating rating) => difficulty - w[6] * ((int)rating - 3) * (10 - difficulty) / 9;

    private static bool IsBound(double difficulty) => difficulty is < 1 or > 10;
}
