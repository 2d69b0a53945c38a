namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// The first four weights before anything else is fitted: for each first rating, the stability whose forgetting curve
/// (with the default decay) best explains how often the first answer on a later day was remembered. Source: fsrs-rs,
/// parameter_initialization.rs.
/// </summary>
internal static class FirstStability
{
    private const int Ratings = 4;

    /// <summary>
    /// How strongly a stability, in days, is held to its default, per usable first review being worth one: 1/16 a day.
    /// </summary>
    private const double PullPerDay = 1.0 / 16;

    /// <summary>A search over 100 days shrinks by a third each time; after so many it stands at less than 1e-12 days.</summary>
    private const int Thirds = 80;

    private static double Lowest => Math.Max(FsrsParameters.Lowest[0], Fsrs.MinimumFirstStability);

    /// <summary>Days for Again, Hard, Good and Easy, never falling; null for a first rating that nothing is known of.</summary>
    public static double?[] Fit(ReviewLog log)
    {
        var (groups, averageRecall) = Group(log);
        var stabilities = new double?[Ratings];
        for (var rating = 0; rating < Ratings; rating++)
        {
            if (groups[rating].Count > 0)
                stabilities[rating] = Search(groups[rating], FsrsParameters.Default[rating], averageRecall);
        }

        return stabilities;
    }

    /// <summary>How many cards with each first rating have an answer on a later day.</summary>
    public static int[] Counts(ReviewLog log) =>
        [.. Group(log).Groups.Select(group => group.Values.Sum(answers => answers.Count))];

    /// <summary>By first rating, and by the days until the first answer on a later day: how many cards, and how many remembered.</summary>
    private static (SortedDictionary<int, (int Count, int Remembered)>[] Groups, double AverageRecall) Group(ReviewLog log)
    {
        var groups = new SortedDictionary<int, (int Count, int Remembered)>[Ratings];
        for (var rating = 0; rating < Ratings; rating++)
            groups[rating] = [];
        var all = 0;
        for (var card = 0; card < log.Cards; card++)
        {
            var isFirst = true;
            var reviews = log[card];
            for (var index = 1; index < reviews.Length; index++)
            {
                var review = reviews[index];
                if (review.ElapsedDays == 0)
                    continue;
                var remembered = review.Rating is Rating.Again ? 0 : 1;
                all += remembered;
                if (!isFirst)
                    continue;
                isFirst = false;
                var group = groups[(int)reviews[0].Rating - 1];
                var (count, known) = group.GetValueOrDefault(review.ElapsedDays);
                group[review.ElapsedDays] = (count + 1, known + remembered);
            }
        }

        return (groups, (double)all / log.UsableReviews);
    }

    /// <summary>
    /// The minimum of the loss by ternary search. Each group's recall counts one more review of average recall (Laplace
    /// smoothing), so that a few lucky answers make no endless stability.
    /// </summary>
    internal static double Search(SortedDictionary<int, (int Count, int Remembered)> groups, double usual, double averageRecall)
    {
        var curve = new Curve(FsrsParameters.Default[20]);
        var (low, high) = (Lowest, FsrsParameters.Highest[0]);
        for (var third = 0; third < Thirds; third++)
        {
            var (lower, upper) = (low + (high - low) / 3, high - (high - low) / 3);
            if (Loss(lower) < Loss(upper))
                high = upper;
            else
                low = lower;
        }

        return (low + high) / 2;

        double Loss(double stability)
        {
            var loss = PullPerDay * Math.Abs(stability - usual);
            foreach (var (days, (count, remembered)) in groups)
            {
                var actual = (remembered + averageRecall) / (count + 1);
                var predicted = curve.Recall(days, stability);
                loss -= count * (actual * Math.Log(predicted) + (1 - actual) * Math.Log(1 - predicted));
            }

            return loss;
        }
    }
}
