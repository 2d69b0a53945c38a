namespace VirtQuiz.Tests.Core.Questions;

internal static class ChiSquare
{
    // Quantile of the normal distribution that is exceeded once in ten thousand times.
    private const double OnceInTenThousand = 3.719;

    /// <summary>How far the counts are from being equal (Pearson).</summary>
    public static double OfUniform(IReadOnlyCollection<int> counts) =>
        Of(counts, [.. Enumerable.Repeat(1.0 / counts.Count, counts.Count)]);

    /// <summary>How far the counts are from the shares that are expected (Pearson).</summary>
    public static double Of(IReadOnlyCollection<int> counts, IReadOnlyList<double> shares)
    {
        var sum = counts.Sum();
        return counts.Select((count, at) => (count - (sum * shares[at])) * (count - (sum * shares[at])) / (sum * shares[at])).Sum();
    }

    /// <summary>
    /// What chance exceeds once in ten thousand times (Wilson and Hilferty, "The Distribution of Chi-Square", 1931).
    /// </summary>
    public static double Rare(int degreesOfFreedom)
    {
        var ninth = 2.0 / (9 * degreesOfFreedom);
        return degreesOfFreedom * Math.Pow(1 - ninth + (OnceInTenThousand * Math.Sqrt(ninth)), 3);
    }
}
