using System.CommandLine;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Backups;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz backup</c> and <c>virtquiz restore</c>: copies of the journals, made and put back.</summary>
public sealed class BackupCommand
{
    private readonly Surroundings surroundings;
    private readonly ProgressFolder folder;
    private readonly BackupFolder backups;
    private readonly BackupTexts texts;

    private BackupCommand(ParseResult parsed, Surroundings surroundings, CommonOptions options)
    {
        this.surroundings = surroundings;
        folder = surroundings.FindProgress(parsed.GetValue(options.Data));
        backups = new BackupFolder(folder, surroundings.Time);
        texts = new BackupTexts(surroundings.Language);
    }

    private Output Output => surroundings.Output;

    public static IEnumerable<Command> Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var backup = new Command("backup", help.Backup);
        backup.SetAction(parsed => new BackupCommand(parsed, surroundings, options).Guarded(command => command.Make()));
        yield return backup;

        var name = new Argument<string?>("NAME") { Description = help.RestoreName, Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = help.Json };
        var restore = new Command("restore", help.Restore) { name, json };
        restore.SetAction(parsed => new BackupCommand(parsed, surroundings, options).Guarded(command =>
            parsed.GetValue(name) is { } wanted ? command.Restore(wanted) : command.List(parsed.GetValue(json))));
        yield return restore;
    }

    private int Guarded(Func<BackupCommand, int> act)
    {
        try
        {
            return act(this);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Output.Fail(ExitCode.DataUnavailable, texts.NotMade(folder.Backups, failure.Message));
        }
    }

    private int Make()
    {
        Output.Results.WriteLine(backups.Make() is { } made ? texts.Made(made) : texts.Nothing);
        return ExitCode.Fine;
    }

    private int List(bool json)
    {
        var found = backups.List();
        if (json)
        {
            Output.Print(Json.Print(found.Select(BackupDocument.Of)));
            return ExitCode.Fine;
        }

        foreach (var backup in found)
            Output.Results.WriteLine(texts.Of(backup));
        Output.Results.WriteLine(found.Count == 0 ? texts.None : texts.HowToRestore);
        return ExitCode.Fine;
    }

    private int Restore(string name)
    {
        var found = backups.List();
        if (found.FirstOrDefault(backup => backup.Name == name) is not { } wanted)
            return Output.Fail(ExitCode.WrongUsage, texts.Unknown(name, Nearest.To(name, found.Select(backup => backup.Name))));

        switch (backups.Restore(wanted))
        {
            case Restoring.Restored(var replaced):
                Output.Results.WriteLine(texts.Restored(wanted));
                if (replaced is not null)
                    Output.Results.WriteLine(texts.Kept(replaced));
                return ExitCode.Fine;
            case Restoring.Locked(var process):
                return Output.Fail(ExitCode.DataUnavailable, surroundings.Texts.ProgressLocked(folder.Data, process));
            case Restoring.Unusable(var path, var reason):
                return Output.Fail(ExitCode.DataUnavailable, texts.NotRestored(path, reason));
            default:
                throw new InvalidOperationException("The backup was put back in an unknown way.");
        }
    }
}
