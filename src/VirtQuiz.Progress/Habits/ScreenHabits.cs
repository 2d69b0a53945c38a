using VirtQuiz.Core.Decks;

namespace VirtQuiz.Progress.Habits;

/// <summary>How the learner likes the screens. Nothing of it shapes the schedule, so nothing of it is in the journal.</summary>
/// <param name="Language">What the screens speak; null for what the system speaks.</param>
/// <param name="HasColors">Whether they have colors.</param>
/// <param name="ShowsKeys">Whether the bottom line names the keys that work.</param>
public sealed record ScreenHabits(Language? Language, bool HasColors, bool ShowsKeys)
{
    public static ScreenHabits Default { get; } = new(null, HasColors: true, ShowsKeys: true);
}
