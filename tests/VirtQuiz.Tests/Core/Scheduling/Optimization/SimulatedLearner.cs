using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Tests.Core.Scheduling.Optimization;

/// <summary>
/// Someone whose memory follows FSRS-6 with parameters of their own, while the scheduler believes in the defaults. The
/// same seed gives the same answers.
/// </summary>
/// <param name="truth">How the memory really works.</param>
/// <param name="retention">The recall that the scheduler aims at.</param>
/// <param name="tardiness">Cards are answered late by up to this share of their interval, and by a day or two.</param>
internal sealed class SimulatedLearner(FsrsParameters truth, double retention = 0.9, double tardiness = 0.3)
{
    private readonly Fsrs memory = new(truth);
    private readonly Fsrs believed = new(FsrsParameters.Default);

    /// <param name="days">How long the learner goes on, each card from a day in its first third on.</param>
    public ReviewLog Study(int cards, int days, ulong seed)
    {
        var random = new Pcg32(seed);
        return new ReviewLog(Enumerable.Range(0, cards).Select(_ => Card(days - random.Next(days / 3 + 1), ref random)).ToList());
    }

    private List<LoggedReview> Card(int daysLeft, ref Pcg32 random)
    {
        var rating = Share(ref random) switch { < 0.25 => Rating.Again, < 0.4 => Rating.Hard, < 0.85 => Rating.Good, _ => Rating.Easy };
        var reviews = new List<LoggedReview> { new(0, rating) };
        var (real, assumed) = (memory.First(rating), believed.First(rating));
        while (true)
        {
            // What was forgotten is mostly asked again on the same day.
            var sameDay = rating is Rating.Again && Share(ref random) < 0.7;
            var interval = Math.Max(1, assumed.Stability * believed.DaysPerStability(retention));
            var gap = sameDay ? 0 : (int)Math.Round(interval * (1 + tardiness * Share(ref random)) + tardiness * random.Next(3));
            daysLeft -= gap;
            if (daysLeft < 0 || reviews.Count > 60)
                return reviews;
            rating = Share(ref random) < (sameDay ? 0.9 : memory.Retrievability(gap, real.Stability)) ? Remembered(ref random) : Rating.Again;
            reviews.Add(new LoggedReview(gap, rating));
            (real, assumed) = (memory.Next(real, gap, rating), believed.Next(assumed, gap, rating));
        }
    }

    private static Rating Remembered(ref Pcg32 random) =>
        Share(ref random) switch { < 0.12 => Rating.Hard, < 0.9 => Rating.Good, _ => Rating.Easy };

    private static double Share(ref Pcg32 random) => random.Next() / 4294967296.0;
}
