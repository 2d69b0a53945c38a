using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Screens;

/// <summary>A deck with its cards, in deck order.</summary>
public sealed record Shelf(Deck Deck, ImmutableArray<Card> Cards);
