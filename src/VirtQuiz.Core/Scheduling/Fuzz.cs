namespace VirtQuiz.Core.Scheduling;

/// <summary>
/// Spreads intervals a little, so that cards learned together do not come back together for ever. The ranges are those
/// of Anki, py-fsrs and ts-fsrs.
/// </summary>
public static class Fuzz
{
    private const double ShortestInterval = 2.5;

    /// <summary>
    /// The days an interval may become: itself below 2.5 days, else ± 1 day, plus 15 % of its part between 2.5 and 7
    /// days, 10 % between 7 and 20, and 5 % above 20.
    /// </summary>
    /// <param name="interval">Days, positive.</param>
    /// <param name="maximum">The latest day allowed.</param>
    public static (int Earliest, int Latest) Range(double interval, int maximum)
    {
        if (interval < ShortestInterval)
        {
            var fixedDay = Math.Min(Whole(interval), maximum);
            return (fixedDay, fixedDay);
        }

        var spread = 1 + 0.15 * Part(interval, ShortestInterval, 7) + 0.1 * Part(interval, 7, 20) + 0.05 * Part(interval, 20, double.MaxValue);
        var latest = Math.Min(Whole(interval + spread), maximum);
        return (Math.Min(Math.Max(2, Whole(interval - spread)), latest), latest);
    }

    /// <summary>
    /// A day from the range of an interval. The same seed and repetition take the same share of every range, so a
    /// longer interval never becomes the earlier day.
    /// </summary>
    /// <param name="seed">Stands for the card.</param>
    /// <param name="repetition">How often the card was answered before.</param>
    public static int Apply(double interval, int maximum, ulong seed, int repetition)
    {
        var (earliest, latest) = Range(interval, maximum);
        return earliest + (int)(Share(seed, repetition) * (latest - earliest + 1));
    }

    private static double Part(double interval, double from, double to) => Math.Max(0, Math.Min(interval, to) - from);

    private static int Whole(double days) => (int)Math.Round(days, MidpointRounding.AwayFromZero);

    /// <summary>
    /// Between 0 and 1, without 1: the top 53 bits of SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom
    /// Number Generators", 2014) at the place that the repetition names.
    /// </summary>
    private static double Share(ulong seed, int repetition)
    {
        var bits = seed + ((ulong)repetition + 1) * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        bits ^= bits >> 31;
        return (bits >> 11) * (1.0 / (1UL << 53));
    }
}
