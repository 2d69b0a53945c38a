namespace VirtQuiz.Screens.Settings;

/// <summary>A setting with its value.</summary>
/// <param name="IsHere">Whether the cursor is on it.</param>
public sealed record SettingLine(string Name, string Value, bool IsHere);
