using System.CommandLine;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Exchange;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz export</c> and <c>virtquiz import</c>: all answers in one file, to carry them by hand.</summary>
public sealed class ExchangeCommand
{
    /// <summary>Stands for standard input and output.</summary>
    private const string Standard = "-";

    private readonly Surroundings surroundings;
    private readonly ProgressFolder folder;
    private readonly ExchangeTexts texts;

    private ExchangeCommand(ParseResult parsed, Surroundings surroundings, CommonOptions options)
    {
        this.surroundings = surroundings;
        folder = surroundings.FindProgress(parsed.GetValue(options.Data));
        texts = new ExchangeTexts(surroundings.Language);
    }

    private Output Output => surroundings.Output;

    public static IEnumerable<Command> Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        yield return Named("export", help.Export, help.ExportJournal, (command, file) => command.Export(file));
        yield return Named("import", help.Import, help.ImportJournal, (command, file) => command.Import(file));

        Command Named(string name, string description, string option, Func<ExchangeCommand, string, int> act)
        {
            var journal = new Option<string?>("--journal") { Description = option, HelpName = "FILE" };
            var command = new Command(name, description) { journal };
            command.SetAction(parsed => parsed.GetValue(journal) is { } file
                ? act(new ExchangeCommand(parsed, surroundings, options), file)
                : surroundings.Output.Fail(ExitCode.WrongUsage, new ExchangeTexts(surroundings.Language).WhatMissing(name)));
            return command;
        }
    }

    private int Export(string file)
    {
        if (file == Standard)
        {
            using var output = Console.OpenStandardOutput();
            return Told(JournalExport.Write(folder, output, file), file);
        }

        if (Path.Exists(file))
            return Output.Fail(ExitCode.WrongUsage, texts.Exists(file));
        var temporary = file + ".new";
        try
        {
            Exporting done;
            using (var target = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                done = JournalExport.Write(folder, target, file);
                target.Flush(flushToDisk: true);
            }

            if (done is Exporting.Exported)
                File.Move(temporary, file);
            else
                File.Delete(temporary);
            return Told(done, file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Output.Fail(ExitCode.DataUnavailable, texts.NotExported(file, failure.Message));
        }
    }

    private int Told(Exporting done, string file)
    {
        switch (done)
        {
            case Exporting.Exported exported:
                Tell(exported.Problems);
                if (file != Standard)
                    Output.Results.WriteLine(texts.Exported(exported, file));
                return ExitCode.Fine;
            case Exporting.Unusable(var path, var reason):
                return Output.Fail(ExitCode.DataUnavailable, texts.NotExported(path, reason));
            case Exporting.NewerFormat(var newer):
                return Output.Fail(ExitCode.DataUnavailable, surroundings.Texts.ProgressOfNewerVersion(newer));
            default:
                throw new InvalidOperationException("The journals were exported in an unknown way.");
        }
    }

    private int Import(string file)
    {
        if (file != Standard)
            return Told(JournalImport.From(folder, surroundings.Time, file));

        var copy = Path.GetTempFileName();
        try
        {
            using (var input = Console.OpenStandardInput())
            using (var target = File.Create(copy))
                input.CopyTo(target);
            return Told(JournalImport.From(folder, surroundings.Time, copy));
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private int Told(Importing done)
    {
        switch (done)
        {
            case Importing.Imported imported:
                Tell(imported.Problems);
                Output.Results.WriteLine(texts.Imported(imported));
                return ExitCode.Fine;
            case Importing.Locked(var process):
                return Output.Fail(ExitCode.DataUnavailable, surroundings.Texts.ProgressLocked(folder.Data, process));
            case Importing.Unusable(var path, var reason):
                return Output.Fail(ExitCode.DataUnavailable, texts.NotImported(path, reason));
            case Importing.NewerFormat(var newer):
                return Output.Fail(ExitCode.DataUnavailable, surroundings.Texts.ProgressOfNewerVersion(newer));
            case Importing.NoJournal(var path):
                return Output.Fail(ExitCode.DataUnavailable, texts.NoJournal(path));
            default:
                throw new InvalidOperationException("The file was imported in an unknown way.");
        }
    }

    private void Tell(IEnumerable<ProgressProblem> problems)
    {
        foreach (var problem in problems)
            Output.Complaints.WriteLine(ProgressProblemTexts.For(problem, surroundings.Language));
    }
}
