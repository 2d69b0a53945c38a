using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Screens.Play;
using VirtQuiz.Tests.Progress;

namespace VirtQuiz.Tests.Core.Scheduling;

/// <summary>A year of study days, on the learner's clock in zones far apart.</summary>
public class StudyYearTests
{
    private const int DaysOfYear = 365;

    [Theory]
    [InlineData("Asia/Seoul", "2026-03-10T03:59:00+09:00", "2026-03-09")]
    [InlineData("Asia/Seoul", "2026-03-10T04:01:00+09:00", "2026-03-10")]
    [InlineData("Pacific/Kiritimati", "2026-03-10T03:59:00+14:00", "2026-03-09")]
    [InlineData("Pacific/Kiritimati", "2026-03-10T04:01:00+14:00", "2026-03-10")]
    [InlineData("Asia/Kathmandu", "2026-03-10T03:59:00+05:45", "2026-03-09")]
    [InlineData("Asia/Kathmandu", "2026-03-10T04:01:00+05:45", "2026-03-10")]
    [InlineData("America/New_York", "2026-07-01T03:59:00-04:00", "2026-06-30")]
    [InlineData("America/New_York", "2026-12-31T04:01:00-05:00", "2026-12-31")]
    // The gap: 01:59 is followed by 03:00, still before four.
    [InlineData("America/New_York", "2026-03-08T01:59:00-05:00", "2026-03-07")]
    [InlineData("America/New_York", "2026-03-08T03:00:00-04:00", "2026-03-07")]
    [InlineData("America/New_York", "2026-03-08T03:59:00-04:00", "2026-03-07")]
    [InlineData("America/New_York", "2026-03-08T04:01:00-04:00", "2026-03-08")]
    // The overlap: 01:30 comes twice, and both belong to the evening before.
    [InlineData("America/New_York", "2026-11-01T01:30:00-04:00", "2026-10-31")]
    [InlineData("America/New_York", "2026-11-01T01:30:00-05:00", "2026-10-31")]
    [InlineData("America/New_York", "2026-11-01T03:59:00-05:00", "2026-10-31")]
    [InlineData("America/New_York", "2026-11-01T04:01:00-05:00", "2026-11-01")]
    public void An_answer_belongs_to_the_day_that_began_at_four_where_the_learner_is(string zone, string instant, string day)
    {
        var at = DateTimeOffset.Parse(instant);

        var now = LearnerSettings.Default.Now(new TestClock { Now = at.ToUniversalTime(), Zone = Zones.Named(zone) });

        Assert.Equal(day, now.Day.ToString());
        Assert.Equal((at, at.Offset), (now.At, now.At.Offset));
    }

    [Theory]
    [InlineData("00:00", "2026-03-10T23:59:00+05:45", "2026-03-10")]
    [InlineData("00:00", "2026-03-11T00:01:00+05:45", "2026-03-11")]
    [InlineData("23:30", "2026-03-10T23:29:00+05:45", "2026-03-09")]
    [InlineData("23:30", "2026-03-10T23:31:00+05:45", "2026-03-10")]
    public void The_day_begins_when_the_learner_says(string start, string instant, string day)
    {
        var settings = LearnerSettings.Default.After(new Setting(LearnerSettings.DayStartName, start));
        var clock = new TestClock { Now = DateTimeOffset.Parse(instant).ToUniversalTime(), Zone = Zones.Kathmandu };

        Assert.Equal(day, settings.Now(clock).Day.ToString());
    }

    [Theory]
    [InlineData("Asia/Seoul", "2026-01-01T04:00:00+09:00", null, null)]
    [InlineData("Pacific/Kiritimati", "2026-01-01T04:00:00+14:00", null, null)]
    [InlineData("Asia/Kathmandu", "2026-01-01T04:00:00+05:45", null, null)]
    [InlineData("America/New_York", "2026-01-01T04:00:00-05:00", "2026-03-07", "2026-10-31")]
    public void Hour_by_hour_every_day_of_a_year_is_met_once_and_in_order(string zone, string start, string? shortest, string? longest)
    {
        var clock = new TestClock { Now = DateTimeOffset.Parse(start).ToUniversalTime(), Zone = Zones.Named(zone) };
        var first = StudyDay.On(new DateOnly(2026, 1, 1));
        var expected = Enumerable.Range(0, DaysOfYear).Select(first.AddDays)
            .SelectMany(day => Enumerable.Repeat(day, day.ToString() == shortest ? 23 : day.ToString() == longest ? 25 : 24));

        var met = new List<StudyDay>();
        for (var hour = 0; hour < DaysOfYear * 24; hour++)
        {
            met.Add(LearnerSettings.Default.Now(clock).Day);
            clock.Now += TimeSpan.FromHours(1);
        }

        Assert.Equal(expected, met);
    }
}
