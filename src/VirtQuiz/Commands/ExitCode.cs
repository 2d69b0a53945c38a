using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands;

/// <summary>What the program tells the one who started it. A game that a signal ended adds 128 plus the signal.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary><c>check</c> found errors, or warnings with <c>--strict</c>.</summary>
    public const int ProblemsFound = 1;

    /// <summary>The command line makes no sense, or there is no terminal to play in.</summary>
    public const int WrongUsage = 2;

    /// <summary>Decks or progress could not be read, written or locked.</summary>
    public const int DataUnavailable = 3;

    /// <summary>What <c>check</c> makes of the problems it found.</summary>
    public static int OfCheck(IReadOnlyCollection<DeckProblem> problems, bool strict)
    {
        if (problems.Any(problem => IsUnreadable(problem.Code)))
            return DataUnavailable;

        var least = strict ? Severity.Warning : Severity.Error;
        return problems.Any(problem => problem.Severity >= least) ? ProblemsFound : Fine;
    }

    /// <summary>What a command makes of a file that it needs.</summary>
    public static int OfReading(DeckReading reading) =>
        reading.Deck is null && reading.Problems.Any(problem => problem.Severity == Severity.Error)
            ? DataUnavailable
            : Fine;

    /// <summary>Whether nothing can be said of the file, since it is not there or may not be read.</summary>
    public static bool IsUnreadable(ProblemCode code) =>
        code is ProblemCode.FileUnreadable or ProblemCode.FileMissing or ProblemCode.FileForbidden
            or ProblemCode.FileNotRegular or ProblemCode.FileNameNotText or ProblemCode.FolderUnreadable;
}
