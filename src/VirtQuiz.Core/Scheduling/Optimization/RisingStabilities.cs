namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// Makes four first stabilities of those that are known: a better rating never means less than a worse one, and a
/// rating that was never given lies where the others tell. Source: fsrs-rs, parameter_initialization.rs.
/// </summary>
internal static class RisingStabilities
{
    /// <summary>
    /// Where Hard lies between Good and Again, and Good between Hard and Easy, on a logarithmic scale:
    /// ln S(Hard) = 0.41·ln S(Again) + 0.59·ln S(Good), and ln S(Good) = 0.46·ln S(Hard) + 0.54·ln S(Easy).
    /// </summary>
    private const double AgainShare = 0.41, EasyShare = 0.54;

    /// <param name="known">Days for Again, Hard, Good and Easy; null where unknown, but not everywhere.</param>
    /// <param name="counts">How many cards each is known from; of two that fall, the better founded stays.</param>
    /// <exception cref="ArgumentException">Nothing is known.</exception>
    public static double[] Of(ReadOnlySpan<double?> known, ReadOnlySpan<int> counts)
    {
        double?[] logs = [.. Rising(known, counts).Select(days => days is { } value ? Math.Log(value) : (double?)null)];
        switch (logs.Count(log => log is not null))
        {
            case 0:
                throw new ArgumentException("At least one stability must be known.", nameof(known));
            case 1:
                Shift(logs);
                break;
            default:
                Interpolate(logs);
                Extrapolate(logs);
                break;
        }

        return [.. logs.Select((log, rating) => Math.Clamp(
            Math.Exp(log!.Value), Math.Max(FsrsParameters.Lowest[rating], Fsrs.MinimumFirstStability), FsrsParameters.Highest[rating]))];
    }

    /// <summary>The best founded first, each moved as little as puts it between those already placed; of equals, the better rating.</summary>
    private static double?[] Rising(ReadOnlySpan<double?> known, ReadOnlySpan<int> counts)
    {
        var placed = new double?[known.Length];
        int[] founded = [.. counts];
        foreach (var rating in Enumerable.Range(0, known.Length).OrderByDescending(rating => founded[rating]).ThenByDescending(rating => rating))
        {
            placed[rating] = known[rating] is { } days
                ? Math.Clamp(days, placed[..rating].Max() ?? 0, placed[rating..].Min() ?? double.PositiveInfinity)
                : null;
        }

        return placed;
    }

    /// <summary>One alone says by what factor all defaults are off.</summary>
    private static void Shift(double?[] logs)
    {
        var rating = Array.FindIndex(logs, log => log is not null);
        var shift = logs[rating]!.Value - Math.Log(FsrsParameters.Default[rating]);
        for (var other = 0; other < logs.Length; other++)
            logs[other] = Math.Log(FsrsParameters.Default[other]) + shift;
    }

    /// <summary>Hard and Good from the ratings on both sides, where those are known.</summary>
    private static void Interpolate(double?[] logs)
    {
        if (logs is [{ } again, null, null, { } easy])
        {
            // Both equations at once, solved for Hard.
            var hard = (AgainShare * again + (1 - AgainShare) * EasyShare * easy) / (1 - (1 - AgainShare) * (1 - EasyShare));
            (logs[1], logs[2]) = (hard, (1 - EasyShare) * hard + EasyShare * easy);
        }

        logs[1] ??= AgainShare * logs[0] + (1 - AgainShare) * logs[2];
        logs[2] ??= (1 - EasyShare) * logs[1] + EasyShare * logs[3];
    }

    /// <summary>The others from two on one side of them.</summary>
    private static void Extrapolate(double?[] logs)
    {
        logs[1] ??= (logs[2] - EasyShare * logs[3]) / (1 - EasyShare);
        logs[2] ??= (logs[1] - AgainShare * logs[0]) / (1 - AgainShare);
        logs[0] ??= (logs[1] - (1 - AgainShare) * logs[2]) / AgainShare;
        logs[3] ??= (logs[2] - (1 - EasyShare) * logs[1]) / EasyShare;
    }
}
