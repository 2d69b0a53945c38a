namespace VirtQuiz.Core.Decks;

/// <summary>An option that the author wrote for a question.</summary>
/// <param name="IsRight">Whether it is one of the right ones; of a question at least one is.</param>
public sealed record NoteOption(string Text, bool IsRight);
