namespace VirtQuiz.Core.Insights;

/// <summary>How often a card was answered.</summary>
/// <param name="Wrong">How many of the answers were wrong, partly right or guesses.</param>
public readonly record struct CardTally(int Answers, int Wrong);
