using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Reviews;

/// <summary>A card that bears another name now, or all answered cards of a deck that does.</summary>
/// <param name="From">The deck that is gone, where the deck was renamed; null for a single card.</param>
/// <param name="Links">Which card goes on as which; at least one, all to the same deck.</param>
public sealed record Renaming(DeckId? From, ImmutableArray<Renaming.Link> Links)
{
    public Deck Deck => Links[0].To.Deck;

    public int Answers => Links.Sum(link => link.From.Answers);

    /// <summary>What has to be recorded so that the histories go on under the new names.</summary>
    public IEnumerable<JournalEvent> Events => Links.SelectMany(link => link.Events);

    public readonly record struct Link(KnownCard From, Card To)
    {
        /// <summary>The description goes with it: by it the database finds the cards of a deck.</summary>
        public IEnumerable<JournalEvent> Events =>
            [new Relink(From.Card, To.Id), new CardSeen(To.Id, To.Deck.Id, To.Deck.Edition, To.Kind, To.Parts, To.Text)];
    }
}
