namespace VirtQuiz.Screens.Settings;

/// <summary>A setting that shapes the schedule or a sitting, and how it is changed.</summary>
/// <param name="Title">What the learner calls it.</param>
/// <param name="Value">Its value, in words.</param>
/// <param name="Name">What the journal calls it.</param>
/// <param name="Stepped">The value so many steps on, as the journal writes it; null where there is none.</param>
/// <param name="Cleared">The value that takes a wish back, as the journal writes it; null where there is nothing to take back.</param>
internal sealed record SettingRow(string Title, string Value, string Name, Func<int, string?> Stepped, string? Cleared = null);
