using VirtQuiz.Core.Decks;
using VirtQuiz.Progress;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens;

/// <summary>
/// What was found wrong with progress, told on the screen on which it is found and on the next one: a question may be answered
/// before it is read. After the game all of it is told again.
/// </summary>
/// <param name="problems">All that was found wrong so far.</param>
public sealed class Alarm(Func<IReadOnlyList<ProgressProblem>> problems, Language language)
{
    private const int Most = 3, Screens = 2;

    private int told;
    private int screensLeft;

    /// <summary>The latest of them, in sentences.</summary>
    public IReadOnlyList<string> Sentences { get; private set; } = [];

    /// <summary>Looks for what is new.</summary>
    public void Look()
    {
        var all = problems();
        if (all.Count == told)
            return;
        Sentences = [.. all.Skip(told).TakeLast(Most).Select(problem => ProgressProblemTexts.For(problem, language))];
        (told, screensLeft) = (all.Count, Screens);
    }

    /// <summary>Another screen is shown.</summary>
    public void Turn()
    {
        if (screensLeft > 0 && --screensLeft == 0)
            Sentences = [];
        Look();
    }
}
