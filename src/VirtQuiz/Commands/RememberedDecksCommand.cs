using System.CommandLine;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles;
using VirtQuiz.Progress;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz decks add</c>, <c>remove</c> and <c>list</c>: which decks are read at every start.</summary>
public sealed class RememberedDecksCommand
{
    private readonly Surroundings surroundings;
    private readonly ProgressFolder folder;
    private readonly RememberedTexts texts;

    private RememberedDecksCommand(ParseResult parsed, Surroundings surroundings, CommonOptions options)
    {
        this.surroundings = surroundings;
        folder = surroundings.FindProgress(parsed.GetValue(options.Data));
        texts = new RememberedTexts(surroundings.Language);
    }

    private Output Output => surroundings.Output;

    public static IEnumerable<Command> Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        yield return OfPaths("add", help.DecksAdd, (command, remembered, paths) => command.Add(remembered, paths));
        yield return OfPaths("remove", help.DecksRemove, (command, remembered, paths) => command.Remove(remembered, paths));

        var json = new Option<bool>("--json") { Description = help.Json };
        var list = new Command("list", help.DecksList) { json };
        list.SetAction(parsed => new RememberedDecksCommand(parsed, surroundings, options)
            .With((command, remembered) => command.List(remembered, parsed.GetValue(json))));
        yield return list;

        Command OfPaths(string name, string description, Func<RememberedDecksCommand, RememberedDecks, string[], int> act)
        {
            var paths = new Argument<string[]>("PATH") { Description = help.CheckPaths, Arity = ArgumentArity.OneOrMore };
            var command = new Command(name, description) { paths };
            command.SetAction(parsed => new RememberedDecksCommand(parsed, surroundings, options)
                .With((command, remembered) => act(command, remembered, parsed.GetRequiredValue(paths))));
            return command;
        }
    }

    private int With(Func<RememberedDecksCommand, RememberedDecks, int> act)
    {
        var remembered = surroundings.Library.Remembered(folder.RememberedDecks);
        return remembered.Problem is { } problem
            ? Output.Fail(ExitCode.DataUnavailable, ProblemLine.Of(problem, surroundings.Language))
            : act(this, remembered);
    }

    private int Add(RememberedDecks remembered, string[] paths)
    {
        var (before, exitCode) = (remembered, ExitCode.Fine);
        foreach (var path in paths)
        {
            var full = FullPath(path);
            if (!Path.Exists(full))
                exitCode = Output.Fail(ExitCode.DataUnavailable, texts.NoSuchPath(path));
            else if (!RememberedDecks.CanHold(full))
                exitCode = Output.Fail(ExitCode.DataUnavailable, texts.NotOneLine(path));
            else if (remembered.Paths.Append(folder.Decks).FirstOrDefault(known => Holds(known, full)) is { } known)
                Output.Results.WriteLine(known == full ? texts.KnownAlready(full) : texts.PartOfKnown(full, known));
            else
            {
                TellFound(full, [.. remembered.Paths, folder.Decks]);
                remembered = remembered.With(full);
            }
        }

        return ReferenceEquals(remembered, before) ? exitCode : Saved(remembered, exitCode);
    }

    private int Remove(RememberedDecks remembered, string[] paths)
    {
        var (before, exitCode) = (remembered, ExitCode.Fine);
        foreach (var path in paths)
        {
            // A path may be listed in a way that leads elsewhere now.
            var known = remembered.Paths.FirstOrDefault(known => known == path || known == FullPath(path));
            if (known is null)
            {
                exitCode = Output.Fail(ExitCode.WrongUsage, texts.NotRemembered(path));
                continue;
            }

            remembered = remembered.Without(known);
            Output.Results.WriteLine(texts.Forgotten(known));
        }

        return ReferenceEquals(remembered, before) ? exitCode : Saved(remembered, exitCode);
    }

    private int List(RememberedDecks remembered, bool json)
    {
        var paths = Directory.Exists(folder.Decks) ? [.. remembered.Paths, folder.Decks] : remembered.Paths;
        var counts = paths.Select((path, index) => (
            Path: path,
            Decks: Path.Exists(path) ? DecksIn(path).Decks - Clashes(path, paths.Take(index)).Count : (int?)null)).ToArray();
        if (json)
        {
            Output.Print(Json.Print(counts.Select(root => new RememberedDocument(root.Path, root.Decks))));
            return ExitCode.Fine;
        }

        foreach (var (path, decks) in counts)
            Output.Results.WriteLine($"{path}  {(decks is { } count ? texts.DeckCount(count) : texts.MissingNow)}");
        if (counts.Length == 0)
            Output.Results.WriteLine(texts.NothingRemembered);
        return ExitCode.Fine;
    }

    private void TellFound(string path, IEnumerable<string> others)
    {
        var (decks, passedOver, lost) = DecksIn(path);
        var clashes = Clashes(path, others);
        Output.Results.WriteLine($"{path}  {texts.Found(decks - clashes.Count, passedOver)}");
        foreach (var problem in lost.Concat(clashes))
            Output.Complaints.WriteLine(ProblemLine.Of(problem, surroundings.Language));
    }

    /// <summary>Decks that are lost beside those of the other folders, because two folders bear the same name.</summary>
    /// <param name="others">What is read before.</param>
    private IReadOnlyList<DeckProblem> Clashes(string path, IEnumerable<string> others)
    {
        string[] alike = [.. others.Where(other => Path.GetFileName(other) == Path.GetFileName(path) && Path.Exists(other))];
        return alike.Length == 0
            ? []
            : [.. surroundings.Library.Read([.. alike, path], [.. alike, path])
                .SelectMany(reading => reading.Problems)
                .Where(problem => problem.Code == ProblemCode.DeckIdDuplicate && Holds(path, Path.GetFullPath(problem.File)))];
    }

    /// <summary>How many decks with something to ask there are, how many files without, and what is lost.</summary>
    private (int Decks, int PassedOver, IReadOnlyList<DeckProblem> Lost) DecksIn(string path)
    {
        var readings = surroundings.Library.Read([path], [path]);
        var askable = readings.Count(reading => reading.Deck is not null
            && !reading.Problems.Any(problem => problem.Code is ProblemCode.DeckWithoutCards or ProblemCode.FileEmpty));
        DeckProblem[] lost = [.. readings.Where(reading => reading.Deck is null)
            .SelectMany(reading => reading.Problems).Where(problem => problem.Severity == Severity.Error)];
        return (askable, readings.Count - askable, lost);
    }

    private int Saved(RememberedDecks remembered, int exitCode)
    {
        try
        {
            remembered.Save();
            return exitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Output.Fail(ExitCode.DataUnavailable, texts.NotSaved(folder.RememberedDecks, failure.Message));
        }
    }

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static bool Holds(string known, string path) =>
        path == known || path.StartsWith(known.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
