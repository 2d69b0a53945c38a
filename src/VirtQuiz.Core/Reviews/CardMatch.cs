using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Reviews;

/// <summary>Finds for cards that vanished from a deck what they are called now.</summary>
internal static class CardMatch
{
    /// <summary>Half of a name changed beside a text that stayed gives 0.75; two cells that only share a "Yes" about 0.55.</summary>
    private const double Least = 0.65;

    /// <summary>How much more a card must be like its match than like any other.</summary>
    private const double Lead = 0.08;

    /// <summary>Beyond so many comparisons, only cards that still share their text or a name are compared.</summary>
    private const int MostComparisons = 250_000;

    /// <summary>Pairs that are clearly like each other; no card is in two of them.</summary>
    /// <param name="answered">The answered cards of a deck.</param>
    /// <param name="cards">The cards that the deck has now.</param>
    public static ImmutableArray<Renaming.Link> Find(IReadOnlyList<KnownCard> answered, ImmutableArray<Card> cards)
    {
        var ids = cards.Select(card => card.Id).ToHashSet();
        var vanished = answered.Where(card => !ids.Contains(card.Card)).ToArray();
        if (vanished.Length == 0)
            return [];

        var firstAnswers = answered.ToDictionary(card => card.Card, card => card.FirstAt);
        var pairs = Pairs(vanished, cards, firstAnswers).OrderByDescending(pair => pair.Likeness).ToArray();
        var byOld = pairs.ToLookup(pair => pair.Link.From.Card);
        var byNew = pairs.ToLookup(pair => pair.Link.To.Id);
        var taken = new HashSet<CardId>();
        var links = ImmutableArray.CreateBuilder<Renaming.Link>();
        foreach (var (link, likeness) in pairs)
        {
            if (IsTaken(link) || Rivals(link).Any(rival => rival.Likeness > likeness - Lead))
                continue;
            taken.UnionWith([link.From.Card, link.To.Id]);
            links.Add(link);
        }

        return [.. links.OrderBy(link => link.To.Place)];

        bool IsTaken(Renaming.Link link) => taken.Contains(link.From.Card) || taken.Contains(link.To.Id);

        IEnumerable<(Renaming.Link Link, double Likeness)> Rivals(Renaming.Link link) =>
            byOld[link.From.Card].Concat(byNew[link.To.Id]).Where(rival => rival.Link != link && !IsTaken(rival.Link));
    }

    private static IEnumerable<(Renaming.Link Link, double Likeness)> Pairs(
        KnownCard[] vanished, ImmutableArray<Card> cards, Dictionary<CardId, DateTimeOffset> firstAnswers)
    {
        var fresh = cards.Where(card => !firstAnswers.TryGetValue(card.Id, out var first) || vanished.Any(old => old.LastAt < first))
            .Select(card => (Card: card, Traits: new CardTraits(card.Kind, card.Parts, card.Text))).ToArray();
        var onlySharing = (long)vanished.Length * fresh.Length > MostComparisons;
        var sharing = onlySharing
            ? fresh.SelectMany(one => one.Traits.Keys.Select(key => (key, one))).ToLookup(pair => pair.key, pair => pair.one)
            : null;
        foreach (var old in vanished)
        {
            var traits = new CardTraits(old.Seen.Kind, old.Seen.Parts, old.Seen.Text);
            foreach (var (card, others) in sharing is null ? fresh : traits.Keys.SelectMany(key => sharing[key]).Distinct())
            {
                // What was answered while the other still was cannot be the same card.
                var coexisted = firstAnswers.TryGetValue(card.Id, out var first) && first <= old.LastAt;
                if (!coexisted && traits.LikenessTo(others) is >= Least and var likeness)
                    yield return (new Renaming.Link(old, card), likeness);
            }
        }
    }
}
