namespace VirtQuiz.Screens.Settings;

/// <summary>One form to be asked in or not.</summary>
/// <param name="IsHere">Whether the cursor is on it.</param>
public sealed record FormLine(string Name, bool IsAsked, bool IsHere);
