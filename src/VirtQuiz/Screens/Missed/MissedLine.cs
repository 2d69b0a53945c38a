namespace VirtQuiz.Screens.Missed;

/// <summary>One entry of the missed list.</summary>
/// <param name="Picked">What was picked, or null when nothing was.</param>
/// <param name="When">"3 times, last yesterday".</param>
public sealed record MissedLine(string Label, string? Picked, string Right, string When, bool IsCrossedOut);
