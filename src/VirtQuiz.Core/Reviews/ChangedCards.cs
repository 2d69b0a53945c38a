using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Reviews;

/// <summary>What became of answered cards that are no longer where they were.</summary>
/// <param name="Renamed">Cards and decks that bear another name now, in the order of the decks.</param>
/// <param name="Vanished">Cards that nothing in their deck is clearly like.</param>
/// <param name="Absent">Decks that are not at hand and not renamed; nothing is known of what became of their cards.</param>
public sealed record ChangedCards(
    ImmutableArray<Renaming> Renamed, ImmutableArray<VanishedCard> Vanished, ImmutableArray<AbsentDeck> Absent)
{
    /// <summary>
    /// Compares what was answered with what the decks have now. The cards of a deck that is not among them are left
    /// alone, unless a deck that was never answered has them all.
    /// </summary>
    /// <param name="decks">Every deck that is at hand, in all editions.</param>
    public static ChangedCards Of(IReadOnlyList<KnownCard> known, IReadOnlyList<Deck> decks)
    {
        var renamed = ImmutableArray.CreateBuilder<Renaming>();
        var vanished = ImmutableArray.CreateBuilder<VanishedCard>();
        var byDeck = known.ToLookup(card => (card.Seen.Deck, card.Seen.Edition));
        var present = decks.Select(deck => (deck.Id, deck.Edition)).ToHashSet();
        var absent = byDeck.Where(cards => !present.Contains(cards.Key)).Select(cards => cards.ToArray()).ToArray();
        foreach (var deck in decks)
        {
            var cards = DeckCards.Of(deck);
            var answered = byDeck[(deck.Id, deck.Edition)].ToArray();
            if (answered.Length == 0)
            {
                if (RenamingOf(cards, absent) is { } renaming)
                    renamed.Add(renaming);
                continue;
            }

            var links = CardMatch.Find(answered, cards);
            renamed.AddRange(links.Select(link => new Renaming(null, [link])));
            var ids = cards.Select(card => card.Id).Concat(links.Select(link => link.From.Card)).ToHashSet();
            vanished.AddRange(answered.Where(card => !ids.Contains(card.Card)).Select(card => new VanishedCard(card, deck)));
        }

        var settled = OnlyOnce(renamed);
        return new ChangedCards(settled, vanished.ToImmutable(), [.. AbsentDecks(absent, settled)]);
    }

    private static IEnumerable<AbsentDeck> AbsentDecks(KnownCard[][] absent, ImmutableArray<Renaming> renamed)
    {
        var linked = renamed.SelectMany(renaming => renaming.Links).Select(link => link.From.Card).ToHashSet();
        return absent.Where(cards => !linked.Contains(cards[0].Card))
            .Select(cards => new AbsentDeck(cards[0].Seen.Deck, cards[0].Seen.Edition, cards.Length))
            .OrderBy(deck => deck.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>The one absent deck whose answered cards are all here, under the same names.</summary>
    private static Renaming? RenamingOf(ImmutableArray<Card> cards, KnownCard[][] absent)
    {
        if (absent.Length == 0)
            return null;

        var byName = cards.ToDictionary(card => NameOf(card.Kind, card.Parts));
        Renaming? found = null;
        foreach (var gone in absent)
        {
            if (!gone.All(card => byName.ContainsKey(NameOf(card.Seen.Kind, card.Seen.Parts))))
                continue;
            if (found is not null)
                return null;
            found = new Renaming(
                gone[0].Seen.Deck,
                [.. gone.Select(card => new Renaming.Link(card, byName[NameOf(card.Seen.Kind, card.Seen.Parts)]))]);
        }

        return found;
    }

    /// <summary>A deck that would go on as two others goes on as none: nothing tells which.</summary>
    private static ImmutableArray<Renaming> OnlyOnce(IEnumerable<Renaming> renamed) =>
    [
        .. renamed.GroupBy(renaming => renaming.Links[0].From.Card)
            .Where(alike => alike.Count() == 1)
            .Select(alike => alike.Single()),
    ];

    private static string NameOf(CardKind kind, ImmutableArray<string> parts) =>
        $"{kind}\n{string.Join('\n', parts.Select(Folding.Fold))}";
}
