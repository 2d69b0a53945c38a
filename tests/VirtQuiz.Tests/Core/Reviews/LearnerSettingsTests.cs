using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Reviews;

public class LearnerSettingsTests
{
    private static readonly DeckId Tls = new("net/tls");

    [Fact]
    public void A_deck_may_have_a_retention_and_an_interview_of_its_own()
    {
        var settings = After(("retention", "0.85"), ("retention/net/tls", "0.95"), ("interview/net/tls", "2026-05-01"));

        Assert.Equal((0.95, 0.85), (settings.RetentionOf(Tls), settings.RetentionOf(new DeckId("net"))));
        Assert.Equal(StudyDay.On(new DateOnly(2026, 5, 1)), settings.InterviewOf(Tls));
        Assert.Null(settings.InterviewOf(new DeckId("net")));
        Assert.Equal(0.95, settings.SchedulerSettingsOf(Tls).DesiredRetention);
    }

    [Fact]
    public void What_is_wanted_of_a_deck_can_be_taken_back()
    {
        var settings = After(("retention/tls", "0.95"), ("interview/tls", "2026-05-01"), ("retention/tls", "none"), ("interview/tls", "none"));

        Assert.Equal(LearnerSettings.Default, settings);
    }

    [Theory]
    [InlineData("retention", "0.69")]
    [InlineData("retention", "none")]
    [InlineData("retention/", "0.9")]
    [InlineData("retention/tls", "0.98")]
    [InlineData("interview", "tomorrow")]
    [InlineData("interview", "2026-02-30")]
    [InlineData("interview/tls", "")]
    [InlineData("newPerDay", "1001")]
    [InlineData("newPerDay", "-1")]
    [InlineData("parameters", "0.2 0.3")]
    [InlineData("parameters", "NaN 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629 1.6483 0.6014 1.8729 0.5425 0.0912 0.0658 0.1542")]
    [InlineData("color/tls", "blue")]
    [InlineData("teach", "maybe")]
    [InlineData("cramCounts", "")]
    public void What_makes_no_sense_changes_nothing(string name, string value) =>
        Assert.Equal(LearnerSettings.Default, After((name, value)));

    [Fact]
    public void Parameters_are_written_exactly()
    {
        double[] weights = [.. FsrsParameters.Default.Weights];
        weights[0] = 1.0 / 3;
        var fitted = new FsrsParameters(weights);

        Assert.Equal(fitted, After(("parameters", fitted.ToString())).Parameters);
        Assert.Equal(FsrsParameters.Default, After(("parameters", fitted.ToString()), ("parameters", "none")).Parameters);
    }

    [Fact]
    public void A_deck_with_a_higher_retention_is_asked_sooner()
    {
        var schedulers = new Schedulers(After(("retention/tls", "0.95")));

        Assert.True(schedulers.Of(new DeckId("tls")).Interval(30) < schedulers.Of(new DeckId("dns")).Interval(30));
        Assert.Same(schedulers.Of(null), schedulers.Of(new DeckId("dns")));
    }

    private static LearnerSettings After(params (string Name, string Value)[] settings) =>
        settings.Aggregate(LearnerSettings.Default, (after, setting) => after.After(new Setting(setting.Name, setting.Value)));
}
