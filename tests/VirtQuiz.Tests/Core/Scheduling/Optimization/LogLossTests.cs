using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Tests.Core.Scheduling.Optimization;

public class LogLossTests
{
    // After as many days as the stability says, recall is 0.9. Same-day answers do not count.
    [Theory]
    [InlineData("0:3 3:3", 0.10536051565782628)]
    [InlineData("0:3 3:1", 2.3025850929940455)]
    [InlineData("0:3 3:1 0:3", 2.3025850929940455)]
    public void Is_the_negative_logarithm_of_the_probability_of_what_happened(string card, double expected)
    {
        double[] weights = [.. FsrsParameters.Default.Weights];
        weights[2] = 3;

        Assert.Equal(expected, LogLoss.Of(new FsrsParameters(weights), new ReviewLog([Histories.Parse(card)])), 1e-12);
    }

    [Fact]
    public void Is_the_mean_over_all_usable_reviews_of_all_cards()
    {
        double[] weights = [.. FsrsParameters.Default.Weights];
        weights[2] = 3;
        var log = new ReviewLog([Histories.Parse("0:3 3:3"), Histories.Parse("0:3 3:1"), Histories.Parse("0:2"), []]);

        Assert.Equal(-Math.Log(0.9 * 0.1) / 2, LogLoss.Of(new FsrsParameters(weights), log), 1e-12);
    }

    [Fact]
    public void There_is_none_without_usable_reviews() =>
        Assert.True(double.IsNaN(LogLoss.Of(FsrsParameters.Default, new ReviewLog([Histories.Parse("0:3")]))));
}
