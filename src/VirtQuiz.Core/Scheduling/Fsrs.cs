using System.Collections.Immutable;

namespace VirtQuiz.Core.Scheduling;

/// <summary>
/// The memory model FSRS-6: how a memory fades, and what an answer makes of it. Source of every formula: the wiki of
/// open-spaced-repetition/fsrs4anki, "The Algorithm", FSRS-6. S is the stability, D the difficulty, R the
/// retrievability, G the rating as a number from 1 to 4.
/// </summary>
public sealed class Fsrs(FsrsParameters parameters)
{
    /// <summary>The range of a stability, in days.</summary>
    internal const double MinimumStability = 0.001, MaximumStability = 36_500;

    /// <summary>No first answer leaves less than this, in days, as in ts-fsrs.</summary>
    internal const double MinimumFirstStability = 0.1;

    private readonly ImmutableArray<double> w = parameters.Weights;
    private readonly double growth = Math.Exp(parameters[8]);
    private readonly double easyMean = FirstDifficultyUnbounded(parameters, Rating.Easy);

    /// <summary>e^(w17·(G−3+w18)), by rating: what a second answer on the same day multiplies the stability by.</summary>
    private readonly double sameDayAgain = SameDay(parameters, Rating.Again);
    private readonly double sameDayHard = SameDay(parameters, Rating.Hard);
    private readonly double sameDayGood = SameDay(parameters, Rating.Good);
    private readonly double sameDayEasy = SameDay(parameters, Rating.Easy);

    /// <summary>A lapse costs at least what Again costs on the same day: e^(w17·w18).</summary>
    private readonly double leastLoss = Math.Exp(parameters[17] * parameters[18]);

    /// <summary>Probability of recall: R(t, S) = (1 + factor·t/S)^decay, 1 at once and 0.9 after S days.</summary>
    public double Retrievability(double elapsedDays, double stability) =>
        Math.Pow(1 + parameters.Factor * elapsedDays / stability, parameters.Decay);

    /// <summary>
    /// Days until recall falls to the desired retention, for each day of stability: (r^(1/decay) − 1)/factor; 1 at a
    /// retention of 0.9.
    /// </summary>
    /// <param name="retention">Probability of recall, between 0 and 1.</param>
    public double DaysPerStability(double retention) => (Math.Pow(retention, 1 / parameters.Decay) - 1) / parameters.Factor;

    /// <summary>The memory after the first answer: S₀(G) = w[G−1], D₀(G) = w4 − e^(w5·(G−1)) + 1 within 1 to 10.</summary>
    public MemoryState First(Rating rating) => new(
        Math.Max(w[(int)rating - 1], MinimumFirstStability),
        Math.Clamp(FirstDifficultyUnbounded(parameters, rating), 1, 10));

    /// <summary>The memory after another answer.</summary>
    /// <param name="elapsedDays">Whole study days since the answer before; 0 on the same day.</param>
    public MemoryState Next(in MemoryState memory, int elapsedDays, Rating rating) => new(
        rating is Rating.Again ? Forgotten(memory, elapsedDays) : Recalled(memory, elapsedDays)[rating],
        Difficulty(memory.Difficulty, rating));

    internal RecalledStability FirstRecalled =>
        new(First(Rating.Hard).Stability, First(Rating.Good).Stability, First(Rating.Easy).Stability);

    /// <summary>
    /// Stability after an answer that was remembered:
    /// S·(1 + e^w8·(11−D)·S^−w9·(e^(w10·(1−R)) − 1)·(w15 if Hard)·(w16 if Easy)). On the day of the answer before:
    /// S·max(1, e^(w17·(G−3+w18))·S^−w19).
    /// </summary>
    internal RecalledStability Recalled(in MemoryState memory, int elapsedDays)
    {
        var stability = memory.Stability;
        if (elapsedDays == 0)
        {
            var damping = Math.Pow(stability, -w[19]);
            return new(
                Bounded(stability * Math.Max(1, sameDayHard * damping)),
                Bounded(stability * Math.Max(1, sameDayGood * damping)),
                Bounded(stability * Math.Max(1, sameDayEasy * damping)));
        }

        var forgotten = 1 - Retrievability(elapsedDays, stability);
        var gain = growth * (11 - memory.Difficulty) * Math.Pow(stability, -w[9]) * (Math.Exp(w[10] * forgotten) - 1);
        return new(
            Bounded(stability * (1 + gain * w[15])),
            Bounded(stability * (1 + gain)),
            Bounded(stability * (1 + gain * w[16])));
    }

    /// <summary>
    /// Stability after Again: w11·D^−w12·((S+1)^w13 − 1)·e^(w14·(1−R)), at most S/e^(w17·w18). On the day of the
    /// answer before: S·e^(w17·(w18−2))·S^−w19.
    /// </summary>
    internal double Forgotten(in MemoryState memory, int elapsedDays)
    {
        var stability = memory.Stability;
        if (elapsedDays == 0)
            return Bounded(stability * sameDayAgain * Math.Pow(stability, -w[19]));

        var forgotten = 1 - Retrievability(elapsedDays, stability);
        var left = w[11] * Math.Pow(memory.Difficulty, -w[12]) * (Math.Pow(stability + 1, w[13]) - 1) * Math.Exp(w[14] * forgotten);
        return Bounded(Math.Min(left, stability / leastLoss));
    }

    /// <summary>
    /// D′ = D − w6·(G−3)·(10−D)/9, drawn towards the first difficulty of Easy: w7·D₀(4) + (1−w7)·D′, within 1 to 10.
    /// That D₀(4) is taken as it comes, below 1 too.
    /// </summary>
    internal double Difficulty(double difficulty, Rating rating)
    {
        var moved = difficulty - w[6] * ((int)rating - 3) * (10 - difficulty) / 9;
        return Math.Clamp(w[7] * easyMean + (1 - w[7]) * moved, 1, 10);
    }

    private static double FirstDifficultyUnbounded(FsrsParameters w, Rating rating) =>
        w[4] - Math.Exp(w[5] * ((int)rating - 1)) + 1;

    private static double SameDay(FsrsParameters w, Rating rating) => Math.Exp(w[17] * ((int)rating - 3 + w[18]));

    private static double Bounded(double stability) => Math.Clamp(stability, MinimumStability, MaximumStability);
}
