namespace VirtQuiz.Screens.Answers;

/// <summary>One of the last answers.</summary>
/// <param name="Mark">✓ right, ✗ wrong, ◐ guessed or partly right.</param>
/// <param name="Label">The card's name.</param>
/// <param name="Rating">How it was rated.</param>
/// <param name="When">"3 minutes ago".</param>
/// <param name="IsHere">Whether the cursor is on it.</param>
public sealed record AnswerLine(string Mark, string Label, string Rating, string When, bool IsHere);
