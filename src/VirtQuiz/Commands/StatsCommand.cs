using System.CommandLine;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Core.Insights;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz stats</c>: what all answers tell, also while the game runs.</summary>
public sealed class StatsCommand(Surroundings surroundings, CommonOptions options)
{
    private const int Weeks = 12, Days = 14, Most = 10, RecentWeeks = 4, BarCells = 20;

    private readonly StatsTexts texts = new(surroundings.Language);

    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var json = new Option<bool>("--json") { Description = help.Json };
        var command = new Command("stats", help.Stats) { json };
        command.SetAction(parsed => new StatsCommand(surroundings, options).Run(parsed, parsed.GetValue(json)));
        return command;
    }

    private int Run(ParseResult parsed, bool json)
    {
        var decks = DeckShelf.Of(parsed, surroundings, options).Decks;
        return ProgressDoor.Of(parsed, surroundings, options).LookBack(
            (past, settings) => Insight.Of(past, decks, settings, settings.Now(surroundings.Time).Day),
            insight =>
            {
                if (json)
                    surroundings.Output.Print(Json.Print(InsightDocument.Of(insight)));
                else
                    Print(insight);
                return ExitCode.Fine;
            });
    }

    private void Print(Insight insight)
    {
        var results = surroundings.Output.Results;
        if (insight.Answers == 0)
        {
            results.WriteLine(texts.Nothing);
            return;
        }

        results.WriteLine(texts.Remembered(insight.LastWeeks(RecentWeeks)));
        results.WriteLine(texts.Streak(insight.Streak));
        results.WriteLine(texts.Studied(insight));
        List(texts.Weeks, insight.Weeks.TakeLast(Weeks), week => $"{BarChart.Across(week.Tally.Retention, BarCells)}  {texts.Week(week)}");
        List(texts.Days, insight.Days.TakeLast(Days), texts.Day);
        List(texts.Forecast, insight.Forecast.Chunk(10), ten => string.Concat(ten.Select(count => $"{count,6}")));
        List(texts.KnownNow, insight.Decks, group => Line(group.Name, group));
        List(texts.Weakest, Weakest(insight), group => Line(group.Name, group));
        List(texts.MixedUp, insight.Pairs.Take(Most), texts.Pair);
        foreach (var matrix in insight.Matrices)
            Draw(matrix);
        List(texts.Hardest, insight.Hardest.Take(Most), texts.Hard);
    }

    private static IEnumerable<RecallGroup> Weakest(Insight insight) =>
        insight.Attributes.Concat(insight.Subjects).Where(group => group.Seen > 0).OrderBy(group => group.Recall).Take(Most);

    private string Line(string name, RecallGroup group) => $"{Cells.Fit(name, 30)}  {BarChart.Across(group.Recall, BarCells)}  {texts.Group(group)}";

    private void List<T>(string title, IEnumerable<T> items, Func<T, string> line)
    {
        var results = surroundings.Output.Results;
        foreach (var (place, item) in items.Index())
        {
            if (place == 0)
                Head(title);
            results.WriteLine($"  {line(item)}");
        }
    }

    private void Draw(ConfusionMatrix matrix)
    {
        var table = new TextTable([texts.AskedPicked, .. matrix.Comparison.Subjects]);
        foreach (var (place, row) in matrix.Counts.Index())
            table.Add([matrix.Comparison.Subjects[place], .. row.Select(count => count == 0 ? "·" : $"{count}")]);
        Head(matrix.Comparison.Title);
        table.Draw("  ", surroundings.Output.Results, surroundings.Columns());
    }

    private void Head(string title)
    {
        surroundings.Output.Results.WriteLine();
        surroundings.Output.Results.WriteLine(title);
    }
}
