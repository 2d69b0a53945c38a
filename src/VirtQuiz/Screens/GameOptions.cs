using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Habits;

namespace VirtQuiz.Screens;

/// <summary>What the game is played with.</summary>
/// <param name="Decks">The decks to choose from, each edition the learner wants once.</param>
/// <param name="Progress">Where progress is kept; the caller disposes it after the game.</param>
/// <param name="Time">The clock, and the zone in which study days begin.</param>
/// <param name="Language">What the screens speak; inside a question the deck's language is spoken.</param>
/// <param name="Seed">The same seed, store and clock give the same session.</param>
public sealed record GameOptions(
    IReadOnlyList<Deck> Decks,
    IProgress Progress,
    TimeProvider Time,
    Language Language,
    ulong Seed)
{
    /// <summary>How the learner likes the screens, and where that is kept; null for the defaults, not to be changed.</summary>
    public HabitsFile? Habits { get; init; }

    /// <summary>All that was found wrong with progress so far.</summary>
    public Func<IReadOnlyList<ProgressProblem>> Problems { get; init; } = static () => [];

    /// <summary>The mode to begin at once; null begins at Home.</summary>
    public SessionMode? Start { get; init; }

    /// <summary>The forms that cards are asked in where the mode does not decide; null for all.</summary>
    public FormSet? Forms { get; init; }

    /// <summary>How long a sitting is; null as in the settings.</summary>
    public SittingLength? Length { get; init; }

    /// <summary>How long a screen that has to read something is held back, so that what is soon read shows at once.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Tells on the terminal that decks are being made ready, if that takes long; until it is disposed.</summary>
    public Func<IDisposable>? TellOfWaiting { get; init; }

    /// <summary>What Home says of files that could not be read; null when all could.</summary>
    public string? Unread { get; init; }
}
