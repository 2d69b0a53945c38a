using System.CommandLine;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Progress.Checks;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz doctor</c>: checks all that is kept of progress, or makes its database anew.</summary>
public sealed class DoctorCommand
{
    private const int LabelCells = 14;

    private readonly Surroundings surroundings;
    private readonly DoctorTexts texts;

    private DoctorCommand(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        texts = new DoctorTexts(surroundings.Language);
    }

    private Output Output => surroundings.Output;

    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var rebuild = new Option<bool>("--rebuild") { Description = help.Rebuild };
        var json = new Option<bool>("--json") { Description = help.Json };
        var command = new Command("doctor", help.Doctor) { rebuild, json };
        command.SetAction(parsed =>
        {
            var doctor = new DoctorCommand(surroundings);
            return parsed.GetValue(rebuild)
                ? doctor.Rebuild(ProgressDoor.Of(parsed, surroundings, options))
                : doctor.Check(parsed.GetValue(options.Data), parsed.GetValue(json));
        });
        return command;
    }

    private int Rebuild(ProgressDoor door) => door.EnterAnew(progress =>
    {
        Output.Results.WriteLine(texts.Rebuilt(progress.CountCards()));
        return ExitCode.Fine;
    });

    private int Check(string? data, bool json)
    {
        var folder = surroundings.FindProgress(data);
        Checkup checkup;
        try
        {
            using var notice = surroundings.TellHowFar(texts.Checking);
            checkup = ProgressCheckup.Make(folder, surroundings.Time, notice.Advance);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Output.Fail(ExitCode.DataUnavailable, texts.Unreadable(folder.Data, failure.Message));
        }

        if (json)
            Output.Print(Json.Print(CheckupDocument.Of(folder.Data, checkup, surroundings.Language)));
        else
            Print(folder.Data, checkup);
        return checkup.Problems.IsEmpty ? ExitCode.Fine : ExitCode.ProblemsFound;
    }

    private void Print(string folder, Checkup checkup)
    {
        Row(texts.FolderLabel, folder);
        Row(texts.JournalsLabel, texts.Journals(checkup));
        foreach (var journal in checkup.Journals)
            Row("", texts.Journal(journal));
        Row(texts.DatabaseLabel, texts.Database(checkup));
        Row(texts.BackupsLabel, texts.Backups(checkup));
        Row(texts.DiskLabel, texts.Disk(checkup));
        Output.Results.WriteLine();
        if (checkup.Problems.IsEmpty)
            Output.Results.WriteLine("✓ " + texts.NothingWrong);
        foreach (var problem in checkup.Problems)
            Output.Results.WriteLine("✗ " + ProgressProblemTexts.For(problem, surroundings.Language));
    }

    private void Row(string label, string said) => Output.Results.WriteLine(Cells.Fit(label, LabelCells) + said);
}
