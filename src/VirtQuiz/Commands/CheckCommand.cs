using System.Collections.Immutable;
using System.CommandLine;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.DeckFiles;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz check</c>: lists what is wrong with decks, where, and what to do.</summary>
public sealed class CheckCommand(Surroundings surroundings, CommonOptions options)
{
    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var paths = new Argument<string[]>("PATH") { Description = help.CheckPaths, Arity = ArgumentArity.ZeroOrMore };
        var progress = new Option<bool>("--progress") { Description = help.CheckProgress };
        var strict = new Option<bool>("--strict") { Description = help.Strict };
        var json = new Option<bool>("--json") { Description = help.Json };
        var command = new Command("check", help.Check) { paths, progress, strict, json };
        command.SetAction(parsed =>
        {
            var check = new CheckCommand(surroundings, options);
            var (named, isStrict, asJson) = (parsed.GetValue(paths) ?? [], parsed.GetValue(strict), parsed.GetValue(json));
            if (parsed.GetValue(progress))
                return check.RunWithProgress(parsed, named, isStrict, asJson);
            return named.Length > 0
                ? check.Run(parsed, named, isStrict, asJson)
                : surroundings.Output.Fail(
                    ExitCode.WrongUsage, surroundings.Texts.ArgumentMissing("PATH", $"{CommandLine.ProgramName} check"));
        });
        return command;
    }

    private int Run(ParseResult parsed, string[] paths, bool strict, bool json) =>
        Report(Read(parsed, paths), [], files: null, strict, json);

    /// <summary>Compares with progress too: the decks that are named, else all that are studied.</summary>
    private int RunWithProgress(ParseResult parsed, string[] paths, bool strict, bool json) =>
        ProgressDoor.Of(parsed, surroundings, options).LookAtCards(history =>
        {
            var readings = Read(parsed, paths);
            var named = readings.Select(reading => reading.Deck).OfType<Deck>().ToArray();
            var ids = named.Select(deck => (deck.Id, deck.Edition)).ToHashSet();
            Deck[] decks = [.. named, .. DeckShelf.AllAtHand(parsed, surroundings, options).Where(deck => ids.Add((deck.Id, deck.Edition)))];
            var files = named.Select(deck => deck.File).ToHashSet();
            var changed = ChangedCards.Of(history.Cards, decks);
            var found = ProgressCheck.Of(changed, history, decks, CommandToType.Of(parsed, options, "relink", paths))
                .Where(problem => paths.Length == 0 || files.Contains(problem.File));
            if (ProgressCheck.OfAbsent(changed, surroundings.FindProgress(parsed.GetValue(options.Data)).Data) is { } absent)
                found = found.Append(absent);
            return Report(readings, found, paths.Length == 0 ? decks.Length : null, strict, json);
        });

    private IReadOnlyList<DeckReading> Read(ParseResult parsed, string[] paths) =>
        surroundings.Library.Read(paths, DeckRoots.Of(parsed, surroundings, options).All);

    /// <param name="found">What was found beside the problems of the readings.</param>
    /// <param name="files">How many files were looked at; null for those read here.</param>
    private int Report(IReadOnlyList<DeckReading> readings, IEnumerable<DeckProblem> found, int? files, bool strict, bool json)
    {
        ImmutableArray<DeckProblem> problems =
        [
            .. OnAllCores.Select(readings, QuestionCheck.Of).SelectMany(own => own)
                .Concat(found)
                .OrderBy(problem => problem.File, NaturalOrder.Comparer)
                .ThenBy(problem => problem.Place),
        ];

        var results = surroundings.Output.Results;
        if (json)
        {
            surroundings.Output.Print(Json.Print(
                problems.Select(problem => CheckedProblemDocument.Of(problem, surroundings.Language))));
        }
        else
        {
            foreach (var problem in problems)
                results.WriteLine(ProblemLine.Of(problem, surroundings.Language));
            results.WriteLine(surroundings.Texts.CheckSummary(
                files ?? readings.Count, Count(problems, Severity.Error), Count(problems, Severity.Warning),
                Count(problems, Severity.Note)));
        }

        return ExitCode.OfCheck(problems, strict);
    }

    private static int Count(ImmutableArray<DeckProblem> problems, Severity severity) =>
        problems.Count(problem => problem.Severity == severity);
}
