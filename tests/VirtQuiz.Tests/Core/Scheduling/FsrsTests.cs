using CsCheck;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

public class FsrsTests
{
    private static readonly Gen<double> Stability = Gen.Double[-3, 4.5].Select(exponent => Math.Pow(10, exponent));
    private static readonly Gen<MemoryState> Memory = Gen.Select(Stability, Gen.Double[1, 10], (s, d) => new MemoryState(s, d));
    private static readonly Gen<Fsrs> Model = Schedules.Parameters.Select(parameters => new Fsrs(parameters));

    [Fact]
    public void Recall_is_certain_at_once_and_nine_in_ten_after_as_many_days_as_the_stability() =>
        Gen.Select(Model, Stability).Sample((fsrs, stability) =>
        {
            Assert.Equal(1, fsrs.Retrievability(0, stability));
            Assert.Equal(0.9, fsrs.Retrievability(stability, stability), 1e-9);
        });

    [Fact]
    public void Recall_falls_to_the_desired_retention_after_the_interval_for_it() =>
        Gen.Select(Model, Stability, Gen.Double[0.7, 0.97]).Sample((fsrs, stability, retention) =>
            Assert.Equal(retention, fsrs.Retrievability(stability * fsrs.DaysPerStability(retention), stability), 1e-9));

    [Fact]
    public void A_better_rating_never_leaves_a_weaker_or_harder_memory() =>
        Gen.Select(Model, Memory, Gen.Int[0, 2000]).Sample((fsrs, memory, days) =>
        {
            var states = Enum.GetValues<Rating>().Select(rating => fsrs.Next(memory, days, rating)).ToList();
            foreach (var (worse, better) in states.Zip(states.Skip(1)))
                Assert.True(worse.Stability <= better.Stability && worse.Difficulty >= better.Difficulty, $"{worse} {better}");
        });

    [Fact]
    public void Stability_never_falls_by_a_remembered_answer_nor_grows_by_a_lapse() =>
        Gen.Select(Model, Memory, Gen.Int[1, 2000]).Sample((fsrs, memory, days) =>
        {
            Assert.True(fsrs.Next(memory, days, Rating.Hard).Stability >= memory.Stability);
            Assert.True(fsrs.Next(memory, days, Rating.Again).Stability <= memory.Stability);
        });

    [Fact]
    public void Stability_and_difficulty_stay_within_their_ranges() =>
        Gen.Select(Model, Memory, Gen.Int[0, 40_000], Schedules.Rating).Sample((fsrs, memory, days, rating) =>
        {
            var next = fsrs.Next(memory, days, rating);
            Assert.InRange(next.Stability, 0.001, 36_500);
            Assert.InRange(next.Difficulty, 1, 10);
        });

    [Fact]
    public void Hard_on_the_same_day_leaves_a_strong_memory_as_it_is()
    {
        // README of the reference data: k is at least 1 in the same-day formula for Hard, Good and Easy.
        var next = new Fsrs(FsrsParameters.Default).Next(new MemoryState(2.3065, 2.11810397), 0, Rating.Hard);
        Assert.Equal(2.3065, next.Stability);
    }

    [Fact]
    public void A_first_answer_leaves_at_least_a_tenth_of_a_day()
    {
        double[] weights = [.. FsrsParameters.Default.Weights];
        weights[0] = 0.01;
        Assert.Equal(0.1, new Fsrs(new FsrsParameters(weights)).First(Rating.Again).Stability);
    }
}
