using VirtQuiz.Core.Insights;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Statistics;

/// <summary>Writes the first page: what was remembered each week above the answers of each day, then what falls due.</summary>
internal sealed class OverviewBlock(Sheet sheet, Insight insight, StatsTexts texts)
{
    private const int Axis = 8, MostWeeks = 53, DaysAWeek = 7, RecentWeeks = 4, RetentionRows = 3, DueRows = 2;
    private const double HighestFloor = 0.8;

    private readonly Heatmap map = new(insight.Days, insight.Today, Math.Min(MostWeeks, sheet.Width - Axis));

    public void Write()
    {
        WriteRetention();
        WriteMonths();
        for (var weekday = 0; weekday < DaysAWeek; weekday++)
            Beside(weekday % 2 == 0 ? texts.Weekday(weekday) : "", new Span(map.Row(weekday)));
        sheet.Sides(Line.Of(new Span("  " + texts.AnswersOn(insight))), Line.Of(new Span(texts.StreakOf(insight.Streak), Role.Quiet)));
        sheet.Blank();
        WriteDue();
    }

    private void WriteRetention()
    {
        var recent = insight.LastWeeks(RecentWeeks);
        if (insight.Weeks.IsEmpty)
        {
            sheet.Write(texts.NothingAskedAgain, Role.Strong, indent: 2);
            return;
        }

        if (recent.Reviews == 0)
            sheet.Write(texts.NothingAskedLately, Role.Strong, indent: 2);
        else
            sheet.Sides(Line.Of(new Span("  " + texts.RememberedOf(recent), Role.Strong)), Line.Of(new Span(texts.InWeeks(recent), Role.Quiet)));
        var weeks = insight.Weeks.ToDictionary(week => week.Monday, week => week.Tally);
        var shown = Enumerable.Range(0, map.Weeks)
            .Select(week => weeks.TryGetValue(map.FirstMonday.AddDays(DaysAWeek * week), out var tally) ? (RetentionTally?)tally : null)
            .ToArray();
        var goal = insight.Weeks[^1].Tally.Goal;
        var lowest = shown.Min(tally => tally?.Retention ?? 1);
        var floor = Math.Min(HighestFloor, Math.Floor(10 * Math.Min(lowest, goal)) / 10);
        var goalRow = RetentionRows - 1 - (int)(HeightOf(goal, floor) * RetentionRows);
        foreach (var (row, bars) in BarChart.Upright([.. shown.Select(HeightIn)], RetentionRows, cells: 1).Index())
        {
            var label = row == 0 ? texts.Axis(1) : row == RetentionRows - 1 ? texts.Axis(floor) : "";
            Beside(label, [.. Spans(bars, isGoal: row == goalRow)]);
        }

        double? HeightIn(RetentionTally? tally) => tally is { } known ? Math.Max(HeightOf(known.Retention, floor), 0.01) : null;
    }

    /// <summary>Where the goal runs, a line fills what the bars leave free.</summary>
    private static IEnumerable<Span> Spans(string bars, bool isGoal) => isGoal
        ? bars.Select(bar => bar == ' ' ? new Span("┄", Role.Quiet) : new Span($"{bar}", Role.Here))
        : [new Span(bars, Role.Here)];

    private static double HeightOf(double share, double floor) => Math.Clamp((share - floor) / (1 - floor), 0, 0.999);

    private void WriteMonths()
    {
        var line = "";
        var months = map.Months().ToArray();
        foreach (var (at, (week, month)) in months.Index())
        {
            var name = texts.Month(month);
            var end = at + 1 < months.Length ? months[at + 1].Week : map.Weeks;
            if (week + Cells.Width(name) <= end)
                line = Cells.Fit(line, week) + name;
        }

        Beside("", new Span(line, Role.Quiet));
    }

    private void WriteDue()
    {
        var due = insight.Forecast;
        sheet.Write(texts.Due(due[0], due.Take(DaysAWeek).Sum(), due.Sum()), Role.Strong, indent: 2);
        var most = Math.Max(1, due.Max());
        var cells = (sheet.Width - Axis) / due.Length >= 2 ? 2 : 1;
        foreach (var (row, bars) in BarChart.Upright([.. due.Select(count => (double?)count / most)], DueRows, cells).Index())
            Beside(row == 0 ? $"{most}" : "", new Span(bars, Role.Here));

        var axis = texts.Today;
        for (var day = DaysAWeek; day < due.Length; day += DaysAWeek)
            axis = Cells.Fit(axis, day * cells) + texts.InDays(day);
        Beside("", new Span(axis, Role.Quiet));
    }

    private void Beside(string label, params ReadOnlySpan<Span> spans) =>
        sheet.Add(Line.Of([new Span(Cells.Fit("  " + label, Axis), Role.Quiet), .. spans]));
}
