using System.Collections.Immutable;
using VirtQuiz.Core.Insights;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Screens.Statistics;

/// <summary>The answers of some weeks, a column for each week and a row for each day of it, Monday first.</summary>
public sealed class Heatmap
{
    private const string Shades = "·░▒▓█";

    private readonly ImmutableDictionary<StudyDay, int> answers;
    private readonly ImmutableArray<int> steps;
    private readonly StudyDay today;

    /// <param name="weeks">How many weeks it shows, the current one included.</param>
    public Heatmap(IEnumerable<StudiedDay> days, StudyDay today, int weeks)
    {
        this.today = today;
        FirstMonday = today.Monday.AddDays(-7 * (weeks - 1));
        Weeks = weeks;
        answers = days.Where(day => day.Day >= FirstMonday && day.Day <= today).ToImmutableDictionary(day => day.Day, day => day.Answers);
        var sorted = answers.Values.Order().ToArray();
        steps = sorted.Length == 0 ? [] : [.. Enumerable.Range(1, 3).Select(quarter => sorted[(sorted.Length - 1) * quarter / 4])];
    }

    public StudyDay FirstMonday { get; }

    public int Weeks { get; }

    /// <summary>A row of the map: a shade for each week, by the quarter of the days with answers that the day is in.</summary>
    /// <param name="weekday">0 for Monday to 6 for Sunday.</param>
    public string Row(int weekday) =>
        string.Concat(Enumerable.Range(0, Weeks).Select(week => ShadeOf(FirstMonday.AddDays((7 * week) + weekday))));

    /// <summary>The number of each month, 1 to 12, above the first week that begins in it.</summary>
    public IEnumerable<(int Week, int Month)> Months()
    {
        var last = 0;
        for (var week = 0; week < Weeks; week++)
        {
            var month = FirstMonday.AddDays(7 * week).Date.Month;
            if (month != last)
                yield return (week, month);
            last = month;
        }
    }

    private char ShadeOf(StudyDay day) => day > today
        ? ' '
        : answers.TryGetValue(day, out var count) ? Shades[1 + steps.Count(step => count > step)] : Shades[0];
}
