using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Tests.Core.Scheduling.Optimization;

public class OptimizerTests
{
    private static readonly Lazy<ReviewLog> Reference = new(Histories.Reference);

    [Fact]
    public void Fits_the_reference_log_as_well_as_the_reference_does()
    {
        var reference = FsrsReference.Read("optimizer-reference.json");
        Assert.Equal(reference.Whole("items"), Reference.Value.UsableReviews);
        var optimized = reference.GetProperty("optimised").Number("logLoss");
        var theirs = LogLoss.Of(reference.Parameters("optimisedParameters"), Reference.Value);

        for (var seed = 0UL; seed < 3; seed++)
        {
            var result = Fit(Reference.Value, seed: seed);

            // The reference weighs late items more; so also compare with its parameters weighed alike.
            var ours = LogLoss.Of(result.Parameters, Reference.Value);
            Assert.Equal(FitOutcome.Better, result.Outcome);
            Assert.InRange(ours, 0, optimized + 0.0005);
            Assert.InRange(ours, 0, theirs + 0.0005);
        }
    }

    public static TheoryData<string, double[], int, int> Learners => new()
    {
        { "forgets fast", With((0, 0.1), (1, 0.5), (2, 1.1), (3, 3), (8, 1.3), (10, 0.5)), 800, 365 },
        { "forgets fast, few cards", With((0, 0.1), (1, 0.5), (2, 1.1), (3, 3), (8, 1.3), (10, 0.5)), 50, 200 },
        { "remembers long", With((0, 1), (1, 3), (2, 8), (3, 25), (8, 2.4)), 1000, 365 },
        { "finds little difficult and recovers from lapses", With((4, 4), (6, 1), (7, 0.2), (11, 1), (13, 0.5)), 1000, 365 },
        { "forgets along a steep curve", With((20, 0.5)), 1500, 500 },
    };

    [Theory]
    [MemberData(nameof(Learners))]
    public void Predicts_better_than_the_defaults_what_it_has_not_seen(string learner, double[] truth, int cards, int days)
    {
        var simulated = new SimulatedLearner(new FsrsParameters(truth));
        var another = simulated.Study(1500, 365, seed: 8);

        var result = Fit(simulated.Study(cards, days, seed: 7));

        Assert.True(result.Outcome is FitOutcome.Better, $"Who {learner}: {result}");
        Assert.Equal(result.Trial!.Fitted, result.Parameters);
        Assert.True(result.Trial.HeldBack.Fitted < result.Trial.HeldBack.Defaults);
        Assert.True(LogLoss.Of(result.Parameters, another) < LogLoss.Of(FsrsParameters.Default, another), $"Who {learner}: {result}");
    }

    [Fact]
    public void The_defaults_stay_where_nothing_predicts_better()
    {
        var learner = new SimulatedLearner(FsrsParameters.Default);
        var results = Enumerable.Range(1, 10).Select(seed => Fit(learner.Study(200, 365, (ulong)seed))).ToList();

        Assert.Contains(results, result => result.Outcome is FitOutcome.NotBetter);
        foreach (var (outcome, parameters, _, trial) in results)
        {
            Assert.Equal(trial!.HeldBack.Fitted < trial.HeldBack.Defaults ? FitOutcome.Better : FitOutcome.NotBetter, outcome);
            Assert.Equal(outcome is FitOutcome.Better ? trial.Fitted : FsrsParameters.Default, parameters);
        }
    }

    // Parameters know the cards they were fitted to, and predict them better than cards they never met.
    [Fact]
    public void Every_usable_review_is_held_back_once()
    {
        var trial = Fit(Reference.Value).Trial!;

        Assert.Equal(LogLoss.Of(FsrsParameters.Default, Reference.Value), trial.HeldBack.Defaults, 1e-12);
        Assert.Equal(trial.Training.Defaults, trial.HeldBack.Defaults, 1e-12);
        Assert.Equal(LogLoss.Of(trial.Fitted, Reference.Value), trial.Training.Fitted);
        Assert.True(trial.Training.Fitted < trial.HeldBack.Fitted);
    }

    [Fact]
    public void The_same_log_and_seed_give_the_same_parameters()
    {
        var results = Enumerable.Range(0, 2).Select(_ => Fit(Reference.Value, seed: 5)).ToList();

        Assert.Equal(results[0], results[1]);
        Assert.NotEqual(results[0].Parameters, Fit(Reference.Value, seed: 6).Parameters);
    }

    [Theory]
    [InlineData(399, FitOutcome.TooFewReviews)]
    [InlineData(400, FitOutcome.Better)]
    public void Nothing_changes_with_fewer_than_four_hundred_usable_reviews(int reviews, FitOutcome outcome)
    {
        // Half of what is asked after ten days is forgotten: far from the defaults.
        var log = new ReviewLog(Enumerable.Range(0, reviews).Select(card => Histories.Parse(card % 2 == 0 ? "0:3 10:1 0:3" : "0:3 10:3 0:3")));

        var result = Fit(log);

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(reviews, result.UsableReviews);
        Assert.Equal(outcome is FitOutcome.TooFewReviews, result.Trial is null);
        Assert.Equal(outcome is FitOutcome.TooFewReviews, result.Parameters.Equals(FsrsParameters.Default));
    }

    [Fact]
    public void Nothing_can_be_held_back_of_one_card_or_of_none()
    {
        var card = string.Join(' ', Enumerable.Repeat("1:3", 500));

        Assert.Equal(FitOutcome.TooFewReviews, Fit(new ReviewLog([Histories.Parse(card), Histories.Parse("0:3")])).Outcome);
        Assert.Equal(FitOutcome.TooFewReviews, Fit(new ReviewLog([])).Outcome);
    }

    [Theory]
    [InlineData(Rating.Again)]
    [InlineData(Rating.Hard)]
    [InlineData(Rating.Good)]
    [InlineData(Rating.Easy)]
    public void Answers_that_are_all_alike_give_parameters_within_their_ranges(Rating rating)
    {
        var log = new ReviewLog(Enumerable.Range(0, 100).Select(_ => Enumerable.Range(0, 12).Select(day => new LoggedReview(day * day, rating))));

        var result = Fit(log);

        Assert.True(double.IsFinite(result.Trial!.Training.Fitted));
        Assert.True(result.Trial.HeldBack.Fitted < result.Trial.HeldBack.Defaults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Progress_rises_to_one(bool enough)
    {
        var told = new Told();

        Fit(enough ? Reference.Value : new ReviewLog([]), told);

        Assert.Equal(told.Shares.Order(), told.Shares);
        Assert.All(told.Shares, share => Assert.InRange(share, 0, 1));
        Assert.Equal(1, told.Shares[^1]);
    }

    [Fact]
    public void Stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var told = new Told { OnReport = source.Cancel };

        Assert.Throws<OperationCanceledException>(() => Optimizer.Fit(Reference.Value, told, cancellation: source.Token));

        Assert.Single(told.Shares);
    }

    private static FitResult Fit(ReviewLog log, IProgress<double>? progress = null, ulong seed = 0) =>
        Optimizer.Fit(log, progress, seed, TestContext.Current.CancellationToken);

    private static double[] With(params (int Index, double Weight)[] changes)
    {
        double[] weights = [.. FsrsParameters.Default.Weights];
        foreach (var (index, weight) in changes)
            weights[index] = weight;
        return weights;
    }

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public Action? OnReport { get; init; }

        public void Report(double value)
        {
            Shares.Add(value);
            OnReport?.Invoke();
        }
    }
}
