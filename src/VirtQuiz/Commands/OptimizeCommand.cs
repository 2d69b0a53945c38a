using System.CommandLine;
using VirtQuiz.Core.Insights;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling.Optimization;
using VirtQuiz.Progress;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz optimize</c>: fits the parameters of the memory model to the learner's answers.</summary>
public sealed class OptimizeCommand(Surroundings surroundings, CommonOptions options)
{
    private readonly OptimizeTexts texts = new(surroundings.Language);

    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var command = new Command("optimize", new HelpTexts(surroundings.Language).Optimize);
        command.SetAction(parsed => new OptimizeCommand(surroundings, options).Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var door = ProgressDoor.Of(parsed, surroundings, options);
        return door.LookBack(static (past, settings) => (Log: ReviewLogs.Of(past), settings), found =>
        {
            var result = Fit(found.Log);
            if (result is { Outcome: FitOutcome.Better, Trial: { HeldBack: var heldBack } } && IsBetterThanPresent(found.Log, found.settings, result))
                return door.Enter(progress => Keep(progress, result, heldBack));

            surroundings.Output.Results.WriteLine(result.Trial is { } trial
                ? texts.NotBetter(result.UsableReviews, LogLoss.Of(found.settings.Parameters, found.Log), trial.HeldBack.Fitted)
                : texts.TooFew(result.UsableReviews, Optimizer.FewestReviews));
            return ExitCode.Fine;
        });
    }

    private FitResult Fit(ReviewLog log)
    {
        using var notice = surroundings.TellHowFar(texts.Fitting);
        return Optimizer.Fit(log, new Advance(notice.Advance));
    }

    /// <summary>
    /// Parameters fitted earlier have seen most of the answers, so that held-back ones tell nothing of them: the new ones must fit
    /// all answers better.
    /// </summary>
    private static bool IsBetterThanPresent(ReviewLog log, LearnerSettings settings, FitResult result) =>
        LogLoss.Of(result.Parameters, log) < LogLoss.Of(settings.Parameters, log);

    private int Keep(ProgressStore progress, FitResult result, LossPair heldBack)
    {
        try
        {
            progress.Record([new Setting(LearnerSettings.ParametersName, result.Parameters.ToString())]);
        }
        catch (ProgressNotSavedException failure)
        {
            return surroundings.Output.Fail(ExitCode.DataUnavailable, texts.NotSaved(failure.Path, failure.InnerException!.Message));
        }

        surroundings.Output.Results.WriteLine(texts.Better(result.UsableReviews, heldBack.Defaults, heldBack.Fitted));
        surroundings.Output.Results.WriteLine($"{texts.Parameters} {result.Parameters}");
        return ExitCode.Fine;
    }

    /// <summary>Tells at once; <see cref="Progress{T}"/> would tell later, on another thread.</summary>
    private sealed class Advance(Action<double> told) : IProgress<double>
    {
        public void Report(double value) => told(value);
    }
}
