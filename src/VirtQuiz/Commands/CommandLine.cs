using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>The command line as a whole: which commands there are, and what is said where none fits.</summary>
public static class CommandLine
{
    public const string ProgramName = "virtquiz";

    // A deck may be called @notes.md: no argument is the name of a file with more arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Does what the arguments ask for.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        // "$DIR" of a variable that is not set; no argument means anything when it is empty.
        if (arguments.Contains(""))
            return surroundings.Output.Fail(ExitCode.WrongUsage, surroundings.Texts.EmptyArgument);

        if (arguments.TakeWhile(argument => argument != "--").FirstOrDefault(argument => argument is ['-', '-', .., '=' or ':']) is { } valueless)
            return surroundings.Output.Fail(ExitCode.WrongUsage, surroundings.Texts.ValueMissing(valueless[..^1]));

        var parsed = Root(surroundings).Parse(arguments, Parser);
        if (Complaint(parsed, surroundings.Texts) is { } complaint)
            return surroundings.Output.Fail(ExitCode.WrongUsage, complaint);

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = surroundings.Output.Results,
            Error = surroundings.Output.Complaints,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static Command Root(Surroundings surroundings)
    {
        var help = new HelpTexts(surroundings.Language);
        var options = new CommonOptions(surroundings.Texts);
        var root = new Command(ProgramName, help.Program)
        {
            PlayCommand.Create(surroundings, options),
            DecksCommand.Create(surroundings, options),
            CheckCommand.Create(surroundings, options),
            InspectCommand.Create(surroundings, options),
            GenerateCommand.Create(surroundings, options),
            RelinkCommand.Create(surroundings, options),
            StatsCommand.Create(surroundings, options),
            OptimizeCommand.Create(surroundings, options),
            DoctorCommand.Create(surroundings, options),
        };
        foreach (var command in BackupCommand.Create(surroundings, options).Concat(ExchangeCommand.Create(surroundings, options)))
            root.Subcommands.Add(command);
        options.AddTo(root);
        root.Options.Add(new HelpOption { Description = help.Help, Recursive = true, Action = new HelpPage(help) });
        root.Options.Add(new Option<bool>("--version") { Description = help.Version, Action = new VersionLine() });
        root.SetAction(parsed => new PlayCommand(surroundings, options).Run(parsed, start: null, tag: null, forms: []));
        return root;
    }

    /// <summary>The first thing that is wrong, in one sentence; null when nothing is.</summary>
    private static string? Complaint(ParseResult parsed, CommandTexts texts)
    {
        var command = PathOf(parsed.CommandResult);
        if (parsed.Action is HelpPage or VersionLine)
            return null;
        if (UnknownOption(parsed) is { } option)
            return texts.UnknownOption(option, command, Meant(option, parsed));
        if (parsed.Errors.Count == 0)
            return null;

        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return unknown.StartsWith('-')
                ? texts.UnknownOption(unknown, command, Meant(unknown, parsed))
                : texts.UnknownArgument(unknown, command, Meant(unknown, parsed));
        }

        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            ArgumentResult { Tokens.Count: 0, Argument: var argument } => texts.ArgumentMissing(Shown(argument), command),
            CommandResult { Command.Arguments: [var argument, ..] } => texts.ArgumentMissing(Shown(argument), command),
            OptionResult { Tokens.Count: 0, Option.Name: var name } => texts.ValueMissing(name),
            OptionResult { Tokens.Count: > 1, Option: { Arity.MaximumNumberOfValues: 1, Name: var name } } =>
                texts.GivenTwice(name),
            _ => error.Message,
        };
    }

    /// <summary>
    /// What was meant as an option and would be taken for a path by a command that takes many: it begins with a dash
    /// and stands before <c>--</c>.
    /// </summary>
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Value is ['-', _, ..])
        .FirstOrDefault(token => parsed.CommandResult.Command.Arguments
            .Any(argument => parsed.GetResult(argument)?.Tokens.Contains(token) == true))?.Value;

    /// <summary>What was probably meant by a word that says nothing: a command or option of like spelling, or decks.</summary>
    private static string? Meant(string unknown, ParseResult parsed)
    {
        var command = parsed.CommandResult;
        var isOption = unknown.StartsWith('-');
        var names = isOption ? HelpPage.OptionsOf(command.Command).Select(option => option.Name) : command.Command.Subcommands.Select(known => known.Name);
        if (Nearest.To(unknown, names) is { } name)
            return isOption ? name : $"{PathOf(command)} {name}";

        return !isOption && UsesDecks(command) && Path.Exists(unknown) ? $"{PathOf(command)} --decks {CommandToType.Quoted(unknown)}" : null;
    }

    /// <summary>Whether decks are all that a path could mean: to play, or to list.</summary>
    private static bool UsesDecks(CommandResult command) =>
        command.Command.Arguments.Count == 0 && command.Parent is null or CommandResult { Parent: null };

    private static string Shown(Argument argument) => argument.HelpName ?? argument.Name;

    private static string PathOf(CommandResult command) => command.Parent is CommandResult parent
        ? $"{PathOf(parent)} {command.Command.Name}"
        : command.Command.Name;
}
