using System.Collections.Immutable;
using System.Globalization;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

/// <summary>Gives out the ids of a deck's cards: what bears the same names as an earlier card gets "#2", "#3", ….</summary>
internal sealed class CardIds(Deck deck)
{
    private readonly Dictionary<CardId, int> uses = [];

    /// <summary>The next id for these names, and the names that make it.</summary>
    public (CardId Id, ImmutableArray<string> Parts) Next(string kind, params ImmutableArray<string> parts)
    {
        var id = CardId.Of(deck.Id, deck.Edition, kind, parts.AsSpan());
        var use = uses[id] = uses.GetValueOrDefault(id) + 1;
        if (use == 1)
            return (id, parts);

        ImmutableArray<string> numbered = [.. parts, string.Create(CultureInfo.InvariantCulture, $"#{use}")];
        return (CardId.Of(deck.Id, deck.Edition, kind, numbered.AsSpan()), numbered);
    }
}
