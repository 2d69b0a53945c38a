using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands.Documents;

/// <summary>A problem of one of several files: an entry of <c>virtquiz check --json</c>.</summary>
public sealed record CheckedProblemDocument(
    string File, string Code, string Severity, int Line, int Column, string Message, string Remedy)
{
    public static CheckedProblemDocument Of(DeckProblem problem, Language language)
    {
        var document = ProblemDocument.Of(problem, language);
        return new CheckedProblemDocument(
            problem.File, document.Code, document.Severity, document.Line, document.Column,
            document.Message, document.Remedy);
    }
}
