using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

public class SchedulerSettingsTests
{
    [Fact]
    public void Defaults_are_those_of_the_design()
    {
        // DESIGN section 5, first point.
        var settings = SchedulerSettings.Default;
        Assert.Equal(0.9, settings.DesiredRetention);
        Assert.Equal(36_500, settings.MaximumInterval);
        Assert.Equal([1, 10], settings.LearningSteps.Minutes.ToArray());
        Assert.Equal([10], settings.RelearningSteps.Minutes.ToArray());
        Assert.True(settings.Fuzz);
    }

    [Theory]
    [InlineData(0.7)]
    [InlineData(0.97)]
    public void Retention_may_reach_its_bounds(double retention) =>
        Assert.Equal(retention, new SchedulerSettings { DesiredRetention = retention }.DesiredRetention);

    [Theory]
    [InlineData(0.69)]
    [InlineData(0.98)]
    [InlineData(90)]
    [InlineData(double.NaN)]
    public void Another_retention_is_refused_with_the_bounds(double retention)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => SchedulerSettings.Default with { DesiredRetention = retention });
        Assert.Contains("between 0.7 and 0.97", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(36_501)]
    public void Another_maximum_interval_is_refused_with_the_bounds(int days)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => SchedulerSettings.Default with { MaximumInterval = days });
        Assert.Contains("between 1 and 36500 days", error.Message);
    }

    [Fact]
    public void Settings_are_equal_when_their_values_are()
    {
        Assert.Equal(new SchedulerSettings(), new SchedulerSettings { LearningSteps = new(1, 10) });
        Assert.NotEqual(new SchedulerSettings(), new SchedulerSettings { LearningSteps = new(1, 11) });
    }
}
