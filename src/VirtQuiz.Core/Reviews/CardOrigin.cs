using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Reviews;

/// <summary>Where a card was seen last.</summary>
/// <param name="Card">Under which id: after a relink another than the one its history goes on as.</param>
public sealed record CardOrigin(CardId Card, DeckId Deck, Language? Edition);
