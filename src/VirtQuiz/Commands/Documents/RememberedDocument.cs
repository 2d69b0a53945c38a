namespace VirtQuiz.Commands.Documents;

/// <summary>Remembered decks: an entry of <c>virtquiz decks list --json</c>.</summary>
/// <param name="Decks">How many decks with something to ask there are; null while the path is missing.</param>
public sealed record RememberedDocument(string Path, int? Decks);
