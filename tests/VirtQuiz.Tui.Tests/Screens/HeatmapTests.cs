using VirtQuiz.Core.Insights;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Screens.Statistics;

namespace VirtQuiz.Tui.Tests.Screens;

public class HeatmapTests
{
    // 2026-11-25 is a Wednesday.
    private static readonly StudyDay Today = StudyDay.On(new DateOnly(2026, 11, 25));

    [Fact]
    public void A_day_stands_in_the_column_of_its_week_and_the_row_of_its_weekday()
    {
        var map = new Heatmap([Day(2026, 11, 16), Day(2026, 11, 22), Day(2026, 11, 25)], Today, weeks: 2);

        Assert.Equal(["░·", "··", "·░", "· ", "· ", "· ", "░ "], Rows(map));
    }

    [Fact]
    public void The_quarters_of_the_days_differ_in_shade()
    {
        var map = new Heatmap(
            [Day(2026, 11, 16, 1), Day(2026, 11, 17, 5), Day(2026, 11, 18, 9), Day(2026, 11, 19, 30), Day(2026, 11, 23, 200)], Today, weeks: 2);

        // The quarters end at 5, 9 and 30.
        Assert.Equal(["░█", "░·", "▒·", "▓ ", "· ", "· ", "· "], Rows(map));
    }

    [Fact]
    public void Days_before_it_and_after_today_are_left_out()
    {
        var map = new Heatmap([Day(2026, 11, 15), Day(2026, 11, 26)], Today, weeks: 2);

        Assert.Equal(["··", "··", "··", "· ", "· ", "· ", "· "], Rows(map));
    }

    [Fact]
    public void A_month_stands_above_the_first_week_that_begins_in_it()
    {
        // Mondays: November 2, 9, 16, 23; before it October 26.
        Assert.Equal([(0, 10), (1, 11)], new Heatmap([], Today, weeks: 5).Months());
    }

    private static IEnumerable<string> Rows(Heatmap map) => Enumerable.Range(0, 7).Select(map.Row);

    private static StudiedDay Day(int year, int month, int day, int answers = 1) =>
        new(StudyDay.On(new DateOnly(year, month, day)), answers, TimeSpan.FromMinutes(1));
}
