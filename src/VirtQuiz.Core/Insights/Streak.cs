namespace VirtQuiz.Core.Insights;

/// <summary>How many study days in a row there were answers on.</summary>
/// <param name="Current">Up to today, or up to yesterday as long as today may still be added; 0 when it is broken.</param>
/// <param name="Longest">The longest ever.</param>
/// <param name="IncludesToday">Whether there were answers today.</param>
public readonly record struct Streak(int Current, int Longest, bool IncludesToday);
