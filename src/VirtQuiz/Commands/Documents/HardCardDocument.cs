namespace VirtQuiz.Commands.Documents;

/// <summary>A card that is hard to keep.</summary>
/// <param name="Wrong">How many of the answers were wrong, partly right or guesses.</param>
public sealed record HardCardDocument(
    string Id, string Deck, string Label, int Answers, int Wrong, int Lapses, bool Leech, double Recall);
