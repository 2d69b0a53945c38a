using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Screens;

/// <summary>The decks of the game and their cards.</summary>
public sealed class Library
{
    private readonly ImmutableDictionary<CardId, Card> byId;

    public Library(IEnumerable<Deck> decks)
    {
        Shelves = [.. decks.Select(deck => new Shelf(deck, DeckCards.Of(deck))).Where(shelf => !shelf.Cards.IsEmpty)];
        Cards = [.. Shelves.SelectMany(shelf => shelf.Cards)];
        byId = Cards.DistinctBy(card => card.Id).ToImmutableDictionary(card => card.Id);
    }

    /// <summary>The decks that have something to ask, in their order.</summary>
    public ImmutableArray<Shelf> Shelves { get; }

    /// <summary>All cards, in deck order.</summary>
    public ImmutableArray<Card> Cards { get; }

    /// <summary>The forms that cards are asked in where the mode does not decide; null for those of the settings.</summary>
    public FormSet? Forms { get; init; }

    /// <summary>How long a sitting is; null as in the settings.</summary>
    public SittingLength? Length { get; init; }

    public Card? Find(CardId id) => byId.GetValueOrDefault(id);

    /// <summary>The cards of one deck, or of all.</summary>
    public ImmutableArray<Card> CardsOf(Deck? deck) =>
        deck is null ? Cards : [.. Shelves.Where(shelf => shelf.Deck == deck).SelectMany(shelf => shelf.Cards)];

    /// <summary>What a session with some of the cards is made from.</summary>
    public SessionMaterial Material(ImmutableArray<Card> cards, IProgress progress)
    {
        var known = Shelves
            .SelectMany(shelf => progress.FindAll(shelf.Deck.Id, shelf.Deck.Edition))
            .DistinctBy(card => card.Card)
            .ToDictionary(card => card.Card);
        return new SessionMaterial(cards, known, progress.Settings)
        {
            AllCards = Cards,
            Forms = Forms ?? progress.Settings.Forms,
            Length = Length ?? progress.Settings.Length,
            IsLengthAsked = Length is not null,
        };
    }
}
