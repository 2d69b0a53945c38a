namespace VirtQuiz.Screens.Summary;

/// <summary>A card that was missed in the sitting.</summary>
/// <param name="Picked">What was picked instead, or null.</param>
public sealed record MissedAttempt(string Label, string? Picked, string Right);
