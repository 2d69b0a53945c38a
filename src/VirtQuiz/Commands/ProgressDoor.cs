using System.CommandLine;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>The way of the commands to progress. Where it is shut, it says why in a sentence.</summary>
public sealed class ProgressDoor(Surroundings surroundings, ProgressFolder folder)
{
    public static ProgressDoor Of(ParseResult parsed, Surroundings surroundings, CommonOptions options) =>
        new(surroundings, surroundings.FindProgress(parsed.GetValue(options.Data)));

    /// <summary>Takes progress for this program alone while something is done with it.</summary>
    /// <returns>The exit code of what was done, or of the complaint.</returns>
    public int Enter(Func<ProgressStore, int> act) => Enter(surroundings.OpenProgress, act);

    /// <summary>Like <see cref="Enter(Func{ProgressStore, int})"/>, with a database made anew.</summary>
    public int EnterAnew(Func<ProgressStore, int> act) => Enter(surroundings.RebuildProgress, act);

    /// <summary>Looks at what the journals know of cards, also while another program plays.</summary>
    public int LookAtCards(Func<KnownProgress, int> act) => Look(() => ProgressHistory.ReadCards(folder), act);

    /// <summary>Goes once through all that happened, also while another program plays.</summary>
    public int LookBack<T>(Func<IEnumerable<PastEvent>, LearnerSettings, T> fold, Func<T, int> act) =>
        Look(() => ProgressHistory.Fold(folder, fold), act);

    private int Enter(Func<ProgressFolder, ProgressOpening> open, Func<ProgressStore, int> act)
    {
        var texts = surroundings.Texts;
        switch (open(folder))
        {
            case ProgressOpening.Opened(var progress, var problems):
                int exitCode;
                using (progress)
                {
                    Tell(problems);
                    exitCode = act(progress);
                }

                Tell(progress.TakeProblems());
                return exitCode;

            case ProgressOpening.Locked(var process):
                return Refuse(texts.ProgressLocked(folder.Data, process));
            case ProgressOpening.Unusable(var path, var reason):
                return Refuse(texts.ProgressUnusable(path, reason));
            case ProgressOpening.NewerFormat(var file):
                return Refuse(texts.ProgressOfNewerVersion(file));
            default:
                throw new InvalidOperationException("Progress was opened in an unknown way.");
        }
    }

    private int Look<T>(Func<HistoryReading> read, Func<T, int> act)
    {
        var texts = surroundings.Texts;
        switch (Awaited(read))
        {
            case HistoryReading.Read<T>(var found, var problems):
                Tell(problems);
                return act(found);
            case HistoryReading.Unusable(var path, var reason):
                return Refuse(texts.HistoryUnreadable(path, reason));
            case HistoryReading.NewerFormat(var file):
                return Refuse(texts.ProgressOfNewerVersion(file));
            default:
                throw new InvalidOperationException("The journals were read in an unknown way.");
        }
    }

    private HistoryReading Awaited(Func<HistoryReading> read)
    {
        using var notice = surroundings.TellOfWaiting(new ReplayTexts(surroundings.Language).ReadingAnswers);
        return read();
    }

    private int Refuse(string sentence) => surroundings.Output.Fail(ExitCode.DataUnavailable, sentence);

    private void Tell(IEnumerable<ProgressProblem> problems)
    {
        foreach (var problem in problems)
            surroundings.Output.Complaints.WriteLine(ProgressProblemTexts.For(problem, surroundings.Language));
    }
}
