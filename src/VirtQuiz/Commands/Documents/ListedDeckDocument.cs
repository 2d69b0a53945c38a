using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands.Documents;

/// <summary>A deck that is studied: an entry of <c>virtquiz decks --json</c>.</summary>
/// <param name="Cards">How many things there are to remember in it.</param>
public sealed record ListedDeckDocument(
    string Id, string Title, string Lang, ImmutableArray<string> Tags, string File, int Cards)
{
    public static ListedDeckDocument Of(Deck deck) =>
        new(deck.Id.Value, deck.Title, deck.Language.Code(), deck.Tags, deck.File, DeckCards.Of(deck).Length);
}
