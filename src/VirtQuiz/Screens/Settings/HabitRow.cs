using VirtQuiz.Progress.Habits;

namespace VirtQuiz.Screens.Settings;

/// <summary>How the learner likes the screens in one respect, and how that is changed.</summary>
/// <param name="Title">What the learner calls it.</param>
/// <param name="Value">Its value, in words.</param>
/// <param name="Stepped">The habits with the value so many steps on.</param>
internal sealed record HabitRow(string Title, string Value, Func<int, ScreenHabits> Stepped);
