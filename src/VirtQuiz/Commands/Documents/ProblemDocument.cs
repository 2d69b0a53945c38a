using VirtQuiz.Core.Decks;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands.Documents;

/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
public sealed record ProblemDocument(
    string Code, string Severity, int Line, int Column, string Message, string Remedy)
{
    public static ProblemDocument Of(DeckProblem problem, Language language)
    {
        var text = ProblemTexts.For(problem, language);
        return new ProblemDocument(
            problem.Code.Printed(), problem.Severity.Printed(), problem.Place.Line, problem.Place.Column,
            text.What, text.Remedy);
    }
}
