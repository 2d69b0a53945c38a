namespace VirtQuiz.Screens;

/// <summary>The way into the game for the command line.</summary>
public static class Game
{
    /// <summary>Whether there is a terminal that can show the game: input and output attached, and not TERM=dumb.</summary>
    public static bool HasTerminal => false;

    /// <summary>Plays until the learner quits, and leaves the terminal as it was.</summary>
    /// <returns>0, or 128 plus the number of the signal that ended the game.</returns>
    public static int Run(GameOptions options) => throw new NotImplementedException();
}
