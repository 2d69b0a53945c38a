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
}
