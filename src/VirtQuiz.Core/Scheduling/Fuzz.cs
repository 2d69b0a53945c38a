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

        var spread = Spread(interval);
        var latest = Math.Min(Whole(interval + spread), maximum);
        return (Math.Min(Math.Max(2, Whole(interval - spread)), latest), latest);
    }

    /// <summary>
    /// A day from the range of an interval. The same share of every range never makes the longer interval the earlier
    /// day.
    /// </summary>
    /// <param name="share">0 for the earliest day, up to but without 1 for the latest.</param>
    public static int Apply(double interval, int maximum, double share)
    {
        var (earliest, latest) = Range(interval, maximum);
        return earliest + (int)(share * (latest - earliest + 1));
    }

    /// <summary>
    /// The share that one answer takes of its ranges, between 0 and 1, without 1: the top 53 bits of SplitMix64 (Steele,
    /// Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014) at the place that the repetition names.
    /// </summary>
    /// <param name="seed">Stands for the card.</param>
    /// <param name="repetition">How often the card was answered before.</param>
    public static double Share(ulong seed, int repetition)
    {
        var bits = seed + ((ulong)repetition + 1) * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        bits ^= bits >> 31;
        return (bits >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>The parts below 7 and 20 days end at 1 + 0.15 · 4.5 = 1.675 and 1.675 + 0.1 · 13 = 2.975 days.</summary>
    private static double Spread(double interval) => interval switch
    {
        < 7 => 1 + 0.15 * (interval - ShortestInterval),
        < 20 => 1.675 + 0.1 * (interval - 7),
        _ => 2.975 + 0.05 * (interval - 20),
    };

    private static int Whole(double days) => (int)Math.Round(days, MidpointRounding.AwayFromZero);
}
