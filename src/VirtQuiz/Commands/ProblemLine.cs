using VirtQuiz.Core.Decks;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>A problem on one line, in the form that editors and build logs know how to follow.</summary>
public static class ProblemLine
{
    public static string Of(DeckProblem problem, Language language)
    {
        var (what, remedy) = ProblemTexts.For(problem, language);
        return $"{problem.File}:{problem.Place}: {problem.Severity.Printed()} {problem.Code.Printed()}: {what} ({remedy})";
    }
}
