using System.Collections.Immutable;
using System.CommandLine;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz</c> and <c>virtquiz play</c>: opens the game.</summary>
public sealed class PlayCommand(Surroundings surroundings, CommonOptions options)
{
    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var mode = new Option<SessionMode?>("--mode")
        {
            Description = help.Mode,
            HelpName = "MODE",
            CustomParser = value => Enum.TryParse<SessionMode>(
                CommonOptions.OneOf(value, [.. Enum.GetNames<SessionMode>().Select(ToLower)], surroundings.Texts),
                ignoreCase: true, out var parsed) ? parsed : null,
        };
        var tag = new Option<string?>("--tag") { Description = help.Tag, HelpName = "TAG" };
        var deck = new Option<string?>("--deck") { Description = help.Deck, HelpName = "ID" };
        var length = new Option<SittingLength?>("--length")
        {
            Description = help.Length,
            HelpName = "N|Nm",
            CustomParser = value =>
            {
                if (SittingLength.Parse(value.Tokens[0].Value) is not { } read)
                    value.AddError(surroundings.Texts.NotALength(value.Tokens[0].Value));
                else
                    return read;
                return null;
            },
        };
        var forms = FormsOption.Create(help.FormsOfPlay, surroundings.Texts);
        var command = new Command("play", help.Play) { mode, deck, tag, forms, length };
        command.SetAction(parsed => new PlayCommand(surroundings, options).Run(
            parsed,
            parsed.GetValue(mode),
            parsed.GetValue(tag),
            parsed.GetValue(forms),
            parsed.GetValue(deck),
            parsed.GetValue(length)));
        return command;
    }

    /// <summary>Plays, with the decks and the progress that the options name.</summary>
    /// <param name="start">The mode to begin with; null begins at Home.</param>
    /// <param name="tag">The tag that decks must have; null takes all.</param>
    /// <param name="forms">The forms to ask in; empty for those of the settings.</param>
    /// <param name="deck">The id of the only deck, or the end of it after a slash; null takes all.</param>
    /// <param name="length">How long a sitting is; null as in the settings.</param>
    public int Run(
        ParseResult parsed, SessionMode? start, string? tag, ImmutableArray<Form> forms, string? deck = null, SittingLength? length = null)
    {
        var (output, texts) = (surroundings.Output, surroundings.Texts);
        if (!surroundings.HasTerminal())
            return output.Fail(ExitCode.WrongUsage, texts.NoTerminal);

        var shelf = ReadDecks(parsed);
        if (!shelf.HasCards)
            return output.Fail(ExitCode.DataUnavailable, NoDeck(parsed, shelf));

        var decks = tag is null ? shelf.Decks : shelf.Tagged(tag);
        if (tag is not null && decks.Count == 0)
            return output.Fail(ExitCode.WrongUsage, texts.NoDeckWithTag(tag, string.Join(", ", shelf.Tags)));

        if (deck is not null)
        {
            decks = [.. decks.Where(known => known.Id.IsMeantBy(deck))];
            if (decks.Count == 0)
                return output.Fail(ExitCode.WrongUsage, texts.NoDeckWithId(deck, Nearest.To(deck, shelf.Decks.SelectMany(known => NamesOf(known.Id)))));
        }

        return ProgressDoor.Of(parsed, surroundings, options).Enter(progress => Play(
            shelf, new GameOptions(decks, progress, surroundings.Time, surroundings.Language, SeedOf(parsed))
            {
                Habits = surroundings.Habits,
                Problems = () => progress.Problems,
                Start = start,
                Forms = forms.IsDefaultOrEmpty ? null : FormSet.Of(forms),
                Length = length,
                Unread = Unread(shelf),
                TellOfWaiting = TellOfDecks,
            }));
    }

    private DeckShelf ReadDecks(ParseResult parsed)
    {
        using var notice = TellOfDecks();
        return DeckShelf.Of(parsed, surroundings, options);
    }

    private IDisposable TellOfDecks() => surroundings.TellOfWaiting(new ReplayTexts(surroundings.Language).ReadingDecks);

    private string? Unread(DeckShelf shelf) => shelf.Unread.Count == 0
        ? null
        : new HomeTexts(surroundings.Language).Unread(
            shelf.Unread.Count,
            $"{CommandLine.ProgramName} check {string.Join(' ', shelf.UnreadPaths.Select(CommandToType.Quoted))}");

    /// <summary>
    /// Plays with the decks that could be read. What is wrong with the others is said twice: the game covers what was
    /// said before it.
    /// </summary>
    private int Play(DeckShelf shelf, GameOptions game)
    {
        Report(shelf);
        surroundings.Output.Flush();
        var exitCode = surroundings.Play(game);
        Report(shelf);
        return exitCode;
    }

    private void Report(DeckShelf shelf)
    {
        foreach (var complaint in shelf.Complaints)
            surroundings.Output.Complaints.WriteLine(ProblemLine.Of(complaint, surroundings.Language));
    }

    private ulong SeedOf(ParseResult parsed) => parsed.GetValue(options.Seed) ?? surroundings.NewSeed();

    /// <summary>Why nothing can be studied: the gravest problem of the files, else that there are none.</summary>
    private string NoDeck(ParseResult parsed, DeckShelf shelf)
    {
        var gravest = shelf.Problems.OrderByDescending(problem => problem.Severity).FirstOrDefault();
        return gravest is { Severity: Severity.Error }
            ? ProblemLine.Of(gravest, surroundings.Language)
            : surroundings.Texts.NoDeck(string.Join(", ", parsed.GetValue(options.Decks) ?? []));
    }

    private static IEnumerable<string> NamesOf(DeckId id) => [id.Value, id.Value[(id.Value.LastIndexOf('/') + 1)..]];

    private static string ToLower(string name) => name.ToLowerInvariant();
}
