using System.CommandLine;
using System.CommandLine.Invocation;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>What <c>--help</c> prints: what a command does, how it is called, and what it takes.</summary>
public sealed class HelpPage(HelpTexts texts) : SynchronousCommandLineAction
{
    private const int Columns = 80;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var writer = parseResult.InvocationConfiguration.Output;
        foreach (var line in (command.Description ?? "").Split('\n'))
            writer.WriteLine(line);
        writer.WriteLine();
        writer.WriteLine($"{texts.Usage}: {UsageOf(command)}");

        Section(texts.Commands, command.Subcommands.Select(other => ($"{other.Name} {ArgumentsOf(other)}", other.Description)), writer);
        Section(texts.Arguments, command.Arguments.Select(argument => (argument.Name, argument.Description)), writer);
        Section(texts.Options, OptionsOf(command).Select(option => (NameOf(option), option.Description)), writer);
        if (command.Parents.FirstOrDefault() is null)
            Section(texts.Examples, texts.ExampleLines, writer);
        return ExitCode.Fine;
    }

    private static void Section(string title, IEnumerable<(string Name, string? Text)> entries, TextWriter writer)
    {
        var lines = entries.ToArray();
        if (lines.Length == 0)
            return;

        writer.WriteLine();
        writer.WriteLine($"{title}:");
        var width = lines.Max(line => Cells.Width(line.Name));
        foreach (var (name, text) in lines)
        {
            var margin = Cells.Fit($"  {name}", width + 4);
            foreach (var part in Cells.Wrap(text ?? "", Columns - width - 4))
            {
                writer.WriteLine(margin + part);
                margin = new string(' ', width + 4);
            }
        }
    }

    private static string UsageOf(Command command)
    {
        var name = NameOf(command);
        var rest = command.Subcommands.Count > 0 ? "[COMMAND]" : ArgumentsOf(command);
        return rest.Length == 0 ? $"{name} [OPTION]…" : $"{name} {rest} [OPTION]…";
    }

    /// <summary>The command as it is typed: with the names of those it belongs to.</summary>
    private static string NameOf(Command command) =>
        command.Parents.FirstOrDefault() is Command parent ? $"{NameOf(parent)} {command.Name}" : command.Name;

    private static string ArgumentsOf(Command command) => string.Join(
        ' ', command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name));

    /// <summary>The command's own options first, then those it has in common with the others.</summary>
    /// <summary>Those of the command, and those of the ones above it that hold for it too.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) => command.Options.Concat(
        Ancestors(command).SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private static IEnumerable<Command> Ancestors(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => Ancestors(parent).Prepend(parent));

    private static string NameOf(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;
}
