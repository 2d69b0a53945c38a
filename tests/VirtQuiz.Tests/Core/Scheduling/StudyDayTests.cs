using CsCheck;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

public class StudyDayTests
{
    private static readonly TimeOnly Four = new(4, 0);

    [Theory]
    [InlineData("2026-03-10T03:59:59.999+09:00", "2026-03-09")]
    [InlineData("2026-03-10T04:00:00+09:00", "2026-03-10")]
    [InlineData("2026-03-10T23:59:59+09:00", "2026-03-10")]
    [InlineData("2026-03-11T00:00:00+09:00", "2026-03-10")]
    [InlineData("2026-03-10T18:59:59Z", "2026-03-10")]
    [InlineData("2026-03-10T19:00:00Z", "2026-03-11")]
    [InlineData("2026-01-01T03:00:00+09:00", "2025-12-31")]
    [InlineData("2024-03-01T03:00:00+09:00", "2024-02-29")]
    public void A_day_in_Seoul_starts_at_four(string instant, string day) => AssertDay(day, instant, Zones.Seoul, Four);

    [Theory]
    // Forward: 02:00 to 03:00 does not exist; four o'clock comes an hour earlier.
    [InlineData("2026-03-29T01:59:59Z", "2026-03-28")]
    [InlineData("2026-03-29T02:00:00Z", "2026-03-29")]
    [InlineData("2026-03-28T02:59:59Z", "2026-03-27")]
    [InlineData("2026-03-28T03:00:00Z", "2026-03-28")]
    // Back: 02:00 to 03:00 comes twice; four o'clock comes an hour later.
    [InlineData("2026-10-25T01:30:00Z", "2026-10-24")]
    [InlineData("2026-10-25T02:59:59Z", "2026-10-24")]
    [InlineData("2026-10-25T03:00:00Z", "2026-10-25")]
    [InlineData("2026-10-24T02:00:00Z", "2026-10-24")]
    public void A_day_in_Berlin_follows_the_clock_into_and_out_of_summer_time(string instant, string day) => AssertDay(day, instant, Zones.Berlin, Four);

    [Theory]
    [InlineData("2026-09-06T03:59:59Z", "2026-09-05")]
    [InlineData("2026-09-06T04:00:00Z", "2026-09-06")]
    public void A_midnight_that_summer_time_skips_still_begins_a_day(string instant, string day) => AssertDay(day, instant, Zones.Santiago, TimeOnly.MinValue);

    [Theory]
    [InlineData("2026-03-10T12:00:00Z", "00:00", "2026-03-10")]
    [InlineData("2026-03-10T00:00:00Z", "00:00", "2026-03-10")]
    [InlineData("2026-03-10T12:00:00Z", "12:01", "2026-03-09")]
    [InlineData("1969-12-31T12:00:00Z", "04:00", "1969-12-31")]
    public void The_start_of_the_day_can_be_set(string instant, string start, string day) =>
        AssertDay(day, instant, TimeZoneInfo.Utc, TimeOnly.Parse(start));

    [Fact]
    public void One_instant_is_a_different_day_in_different_zones() =>
        Assert.Equal(1, At("2026-03-10T20:00:00Z", Zones.Seoul, Four) - At("2026-03-10T20:00:00Z", Zones.Berlin, Four));

    [Fact]
    public void Days_never_go_back_with_time_and_each_starts_at_its_four_o_clock() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 3_000], Gen.Int[0, Zones.All.Length - 1].Select(index => Zones.All[index])).Sample((minutes, more, zone) =>
        {
            var instant = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes);
            var day = StudyDay.At(instant, zone, Four);
            Assert.True(day <= StudyDay.At(instant.AddMinutes(more), zone, Four));
            var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
            Assert.InRange(local, day.Date.ToDateTime(Four), day.AddDays(1).Date.ToDateTime(Four).AddTicks(-1));
        });

    [Fact]
    public void Days_count_compare_and_print_as_dates()
    {
        var day = StudyDay.On(new DateOnly(2024, 2, 28));
        Assert.Equal("2024-02-29", day.AddDays(1).ToString());
        Assert.Equal(2, day.AddDays(2) - day);
        Assert.True(day < day.AddDays(1) && day.AddDays(1) > day && day <= day.AddDays(0) && day >= day.AddDays(0));
        Assert.Equal(new StudyDay(0), StudyDay.On(new DateOnly(1970, 1, 1)));
    }

    private static StudyDay At(string instant, TimeZoneInfo zone, TimeOnly start) => StudyDay.At(DateTimeOffset.Parse(instant), zone, start);

    private static void AssertDay(string expected, string instant, TimeZoneInfo zone, TimeOnly start) =>
        Assert.Equal(expected, At(instant, zone, start).ToString());
}
