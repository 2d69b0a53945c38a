using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

/// <summary>The thing to remember and to schedule. Two cards are the same when their ids are.</summary>
public abstract class Card(CardId id, Deck deck, Place place, ImmutableArray<string> parts) : IEquatable<Card>
{
    public CardId Id { get; } = id;

    public Deck Deck { get; } = deck;

    public Place Place { get; } = place;

    /// <summary>The names that make the identity, as written in the deck: attribute, subject, heading, ….</summary>
    public ImmutableArray<string> Parts { get; } = parts;

    public abstract CardKind Kind { get; }

    /// <summary>What the card says now; kept in the journal so that a renamed card can be matched by likeness.</summary>
    public abstract string Text { get; }

    /// <summary>A short name for lists: "Performance · Type 2 hypervisor".</summary>
    public abstract string Label { get; }

    /// <summary>What the card is about, and may be taken for: its subjects, else its label.</summary>
    public virtual ImmutableArray<string> Names => [Label];

    /// <summary>
    /// What is taught as one and counted as one new thing: cells and items of a row share it, every other card has
    /// its own.
    /// </summary>
    public abstract CardId Group { get; }

    public bool Equals(Card? other) => other is not null && Id == other.Id;

    public sealed override bool Equals(object? obj) => Equals(obj as Card);

    public sealed override int GetHashCode() => Id.GetHashCode();

    public override string ToString() => Label;
}
