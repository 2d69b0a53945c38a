namespace VirtQuiz.Commands.Documents;

/// <summary>What was remembered in the week of a Monday.</summary>
/// <param name="Retention">Corrected for chance.</param>
/// <param name="Forecast">What the memory model had foretold.</param>
public sealed record RetentionWeekDocument(string Monday, int Reviews, int Right, double Retention, double Goal, double Forecast);
