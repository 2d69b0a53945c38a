using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Reviews;

/// <summary>What the learner wants of single decks; equal when the wishes are.</summary>
public sealed class WishesByDeck : IEquatable<WishesByDeck>
{
    private readonly ImmutableSortedDictionary<string, DeckWishes> wishes;

    private WishesByDeck(ImmutableSortedDictionary<string, DeckWishes> wishes) => this.wishes = wishes;

    public static WishesByDeck None { get; } = new(ImmutableSortedDictionary.Create<string, DeckWishes>(StringComparer.Ordinal));

    /// <summary>The decks of which something is wanted, in the order of their ids.</summary>
    public IEnumerable<DeckId> Decks => wishes.Keys.Select(id => new DeckId(id));

    public DeckWishes Of(DeckId deck) => wishes.GetValueOrDefault(deck.Value);

    public WishesByDeck With(DeckId deck, DeckWishes wanted) =>
        new(wanted == default ? wishes.Remove(deck.Value) : wishes.SetItem(deck.Value, wanted));

    public bool Equals(WishesByDeck? other) => other is not null && wishes.SequenceEqual(other.wishes);

    public override bool Equals(object? obj) => Equals(obj as WishesByDeck);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (deck, wanted) in wishes)
            hash.Add((deck, wanted));
        return hash.ToHashCode();
    }
}
