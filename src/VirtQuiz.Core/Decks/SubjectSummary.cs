namespace VirtQuiz.Core.Decks;

/// <summary>A sentence or two about a subject of a comparison, shown with explanations.</summary>
public sealed record SubjectSummary(string Subject, string Text, Place Place);
