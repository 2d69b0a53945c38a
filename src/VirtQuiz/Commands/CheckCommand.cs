using System.CommandLine;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Core.Decks;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz check</c>: lists what is wrong with decks, where, and what to do.</summary>
public sealed class CheckCommand(Surroundings surroundings, CommonOptions options)
{
    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var paths = new Argument<string[]>("PATH")
        {
            Description = help.CheckPaths,
            Arity = ArgumentArity.OneOrMore,
        };
        var strict = new Option<bool>("--strict") { Description = help.Strict };
        var json = new Option<bool>("--json") { Description = help.Json };
        var command = new Command("check", help.Check) { paths, strict, json };
        command.SetAction(parsed => new CheckCommand(surroundings, options)
            .Run(parsed, parsed.GetRequiredValue(paths), parsed.GetValue(strict), parsed.GetValue(json)));
        return command;
    }

    private int Run(ParseResult parsed, string[] paths, bool strict, bool json)
    {
        var readings = surroundings.Library.Read(paths, parsed.GetValue(options.Decks) ?? []);
        DeckProblem[] problems =
        [
            .. readings.SelectMany(reading => reading.Problems)
                .Concat(readings.Select(reading => reading.Deck).OfType<Deck>().SelectMany(QuestionCheck.Of))
                .OrderBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place),
        ];

        var results = surroundings.Output.Results;
        if (json)
        {
            results.WriteLine(Json.Print(
                problems.Select(problem => CheckedProblemDocument.Of(problem, surroundings.Language))));
        }
        else
        {
            foreach (var problem in problems)
                results.WriteLine(ProblemLine.Of(problem, surroundings.Language));
            results.WriteLine(surroundings.Texts.CheckSummary(
                readings.Count, Count(problems, Severity.Error), Count(problems, Severity.Warning),
                Count(problems, Severity.Note)));
        }

        return ExitCode.OfCheck(problems, strict);
    }

    private static int Count(DeckProblem[] problems, Severity severity) =>
        problems.Count(problem => problem.Severity == severity);
}
