using System.Collections.Immutable;
using System.Globalization;

namespace VirtQuiz.Core.Scheduling;

/// <summary>
/// The 21 weights of FSRS-6, named w[0] to w[20] as in the wiki of open-spaced-repetition/fsrs4anki ("The
/// Algorithm"). Immutable, and equal when the weights are.
/// </summary>
public sealed class FsrsParameters : IEquatable<FsrsParameters>
{
    public const int Count = 21;

    /// <exception cref="ArgumentException">There are not 21 weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight lies outside its range.</exception>
    public FsrsParameters(params ReadOnlySpan<double> weights)
    {
        if (weights.Length != Count)
            throw new ArgumentException($"FSRS-6 has {Count} weights; there are {weights.Length}.", nameof(weights));
        for (var index = 0; index < Count; index++)
            RequireWithinRange(index, weights[index]);
        Weights = [.. weights];
        Factor = Math.Pow(0.9, 1 / Decay) - 1;
    }

    /// <summary>The published weights, fitted to the reviews of many learners.</summary>
    public static FsrsParameters Default { get; } = new(
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    /// <summary>The smallest value of each weight (fsrs-rs, parameter_clipper.rs).</summary>
    public static ReadOnlySpan<double> Lowest =>
    [
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001,
        0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1,
    ];

    /// <summary>The largest value of each weight (fsrs-rs, parameter_clipper.rs).</summary>
    public static ReadOnlySpan<double> Highest =>
    [
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5,
        5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8,
    ];

    public ImmutableArray<double> Weights { get; }

    public double this[int index] => Weights[index];

    /// <summary>Exponent of the forgetting curve, −w[20].</summary>
    public double Decay => -Weights[20];

    /// <summary>Scale of the forgetting curve: recall is 90 % when as many days have passed as the stability says.</summary>
    public double Factor { get; }

    /// <summary>The weights that <see cref="ToString"/> wrote; null when the text is no 21 numbers in their ranges.</summary>
    public static FsrsParameters? Parse(string text)
    {
        var parts = text.Split(' ');
        Span<double> weights = stackalloc double[Count];
        if (parts.Length != Count)
            return null;
        for (var index = 0; index < Count; index++)
        {
            if (!double.TryParse(parts[index], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out weights[index])
                || !(weights[index] >= Lowest[index] && weights[index] <= Highest[index]))
                return null;
        }

        return new FsrsParameters(weights);
    }

    /// <summary>The weights with a space between them, each in as many digits as make it exact.</summary>
    public override string ToString() =>
        string.Join(' ', Weights.Select(weight => weight.ToString("R", CultureInfo.InvariantCulture)));

    public bool Equals(FsrsParameters? other) => other is not null && Weights.AsSpan().SequenceEqual(other.Weights.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as FsrsParameters);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var weight in Weights)
            hash.Add(weight);
        return hash.ToHashCode();
    }

    private static void RequireWithinRange(int index, double weight)
    {
        if (weight >= Lowest[index] && weight <= Highest[index])
            return;
        throw new ArgumentOutOfRangeException(nameof(weight), weight, string.Create(
            CultureInfo.InvariantCulture, $"w[{index}] must lie between {Lowest[index]} and {Highest[index]}."));
    }
}
