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
    /// alone, unless a deck that was never answered has most of them.
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
        return new ChangedCards(settled, [.. vanished, .. VanishedFrom(settled, byDeck)], [.. AbsentDecks(absent, settled)]);
    }

    private static IEnumerable<AbsentDeck> AbsentDecks(KnownCard[][] absent, ImmutableArray<Renaming> renamed)
    {
        var linked = renamed.SelectMany(renaming => renaming.Links).Select(link => link.From.Card).ToHashSet();
        return absent.Where(cards => !cards.Any(card => linked.Contains(card.Card)))
            .Select(cards => new AbsentDeck(cards[0].Seen.Deck, cards[0].Seen.Edition, cards.Length))
            .OrderBy(deck => deck.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>The one absent deck of whose answered cards most are here, under the same names.</summary>
    private static Renaming? RenamingOf(ImmutableArray<Card> cards, KnownCard[][] absent)
    {
        if (absent.Length == 0)
            return null;

        var byName = cards.ToDictionary(card => NameOf(card.Kind, card.Parts));
        var near = absent.Select(gone => LinksByName(gone, byName))
            .Zip(absent, (links, gone) => (Links: links, Gone: gone, AreAll: links.Length == gone.Length))
            .Where(found => found.Links.Length * 2 > found.Gone.Length).ToArray();
        if (Array.FindAll(near, found => found.AreAll) is { Length: > 0 } whole)
            near = whole;
        if (near is not [var (links, deck, areAll)])
            return null;

        return new Renaming(deck[0].Seen.Deck, areAll ? links : [.. links, .. LinksOfRest(deck, links, cards)]);
    }

    private static ImmutableArray<Renaming.Link> LinksByName(KnownCard[] gone, Dictionary<string, Card> byName) =>
    [
        .. gone.Select(card => (Card: card, Now: byName.GetValueOrDefault(NameOf(card.Seen.Kind, card.Seen.Parts))))
            .Where(pair => pair.Now is not null).Select(pair => new Renaming.Link(pair.Card, pair.Now!)),
    ];

    /// <summary>Those that are called otherwise in the renamed deck, as far as they are clearly like one of its cards.</summary>
    private static ImmutableArray<Renaming.Link> LinksOfRest(KnownCard[] gone, ImmutableArray<Renaming.Link> links, ImmutableArray<Card> cards)
    {
        var linked = links.Select(link => link.From.Card).ToHashSet();
        var taken = links.Select(link => link.To.Id).ToHashSet();
        return CardMatch.Find([.. gone.Where(card => !linked.Contains(card.Card))], [.. cards.Where(card => !taken.Contains(card.Id))]);
    }

    /// <summary>A deck that would go on as two others goes on as the one that has more of its names, or as none: nothing tells which.</summary>
    private static ImmutableArray<Renaming> OnlyOnce(IEnumerable<Renaming> renamed) =>
    [
        .. renamed.GroupBy(renaming => renaming.From is null ? renaming.Links[0].From.Card : (object)KeyOf(renaming))
            .Select(alike => alike.GroupBy(renaming => renaming.Links.Count(HasKeptItsName)).MaxBy(most => most.Key)!)
            .Where(most => most.Count() == 1)
            .Select(most => most.Single()),
    ];

    /// <summary>Cards of renamed decks that even there nothing is like.</summary>
    private static IEnumerable<VanishedCard> VanishedFrom(
        ImmutableArray<Renaming> renamed, ILookup<(DeckId Deck, Language? Edition), KnownCard> byDeck)
    {
        foreach (var renaming in renamed.Where(renaming => renaming.From is not null))
        {
            var linked = renaming.Links.Select(link => link.From.Card).ToHashSet();
            foreach (var card in byDeck[KeyOf(renaming)].Where(card => !linked.Contains(card.Card)))
                yield return new VanishedCard(card, renaming.Deck);
        }
    }

    private static (DeckId Deck, Language? Edition) KeyOf(Renaming renaming) =>
        (renaming.Links[0].From.Seen.Deck, renaming.Links[0].From.Seen.Edition);

    private static bool HasKeptItsName(Renaming.Link link) =>
        NameOf(link.From.Seen.Kind, link.From.Seen.Parts) == NameOf(link.To.Kind, link.To.Parts);

    private static string NameOf(CardKind kind, ImmutableArray<string> parts) =>
        $"{kind}\n{string.Join('\n', parts.Select(Folding.Fold))}";
}
