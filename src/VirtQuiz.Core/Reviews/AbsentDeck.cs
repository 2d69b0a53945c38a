using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Reviews;

/// <summary>A deck with answered cards that is not at hand now. Whether it is gone or only lies elsewhere cannot be told.</summary>
/// <param name="Cards">How many of its cards were answered; at least one.</param>
public sealed record AbsentDeck(DeckId Id, Language? Edition, int Cards);
