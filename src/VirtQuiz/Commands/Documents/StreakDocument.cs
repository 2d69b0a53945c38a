namespace VirtQuiz.Commands.Documents;

/// <summary>Study days in a row.</summary>
public sealed record StreakDocument(int Current, int Longest, bool IncludesToday);
