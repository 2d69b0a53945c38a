using VirtQuiz.Core.Decks;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Habits;
using VirtQuiz.Screens;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>All that the commands meet outside themselves. The program composes the real one, tests another.</summary>
/// <param name="Output">Where results and complaints go.</param>
/// <param name="Language">What the learner reads.</param>
/// <param name="Habits">How the learner likes the screens.</param>
/// <param name="Library">Where decks are read from.</param>
/// <param name="FindProgress">The folder of the learner's progress; null stands for the usual one.</param>
/// <param name="OpenProgress">Takes progress for this program alone.</param>
/// <param name="RebuildProgress">Takes progress too, and makes its database anew.</param>
/// <param name="HasTerminal">Whether the game has something to be drawn on.</param>
/// <param name="Columns">How wide a line of a result should be at most.</param>
/// <param name="TellOfWaiting">Tells on the terminal, in the words given, what is being waited for, if that takes long; until it is disposed.</param>
/// <param name="TellHowFar">Tells on the terminal, in the words given, how far something long has come; until it is disposed.</param>
/// <param name="Play">Plays the game to its end and returns its exit code.</param>
/// <param name="NewSeed">A seed for when none is asked for.</param>
public sealed record Surroundings(
    Output Output,
    Language Language,
    HabitsFile Habits,
    IDeckLibrary Library,
    Func<string?, ProgressFolder> FindProgress,
    Func<ProgressFolder, ProgressOpening> OpenProgress,
    Func<ProgressFolder, ProgressOpening> RebuildProgress,
    Func<bool> HasTerminal,
    Func<int> Columns,
    Func<string, IDisposable> TellOfWaiting,
    Func<Func<int, string>, ProgressNotice> TellHowFar,
    Func<GameOptions, int> Play,
    TimeProvider Time,
    Func<ulong> NewSeed)
{
    public CommandTexts Texts { get; } = new(Language);
}
