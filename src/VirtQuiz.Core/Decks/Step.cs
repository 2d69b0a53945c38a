namespace VirtQuiz.Core.Decks;

/// <summary>One step of a sequence.</summary>
/// <param name="Text">What is put in order.</param>
/// <param name="Annotation">What the author explains it with, or null.</param>
public sealed record Step(string Text, Place Place, string? Annotation = null);
