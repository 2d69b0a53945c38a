using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Core.Insights;

/// <summary>Brings the mix-ups of cards to the names that were mixed up.</summary>
internal static class Confusions
{
    /// <summary>One for each comparison with mix-ups; most of them first.</summary>
    public static ImmutableArray<ConfusionMatrix> Matrices(ConfusionTally tally, IReadOnlyDictionary<CardId, Card> cards)
    {
        var counts = new Dictionary<(Deck Deck, Comparison Comparison), int[][]>();
        foreach (var ((askedId, pickedId), mixUp) in tally.MixUps)
        {
            if (PlaceOf(cards.GetValueOrDefault(askedId)) is not { } asked || PlaceOf(cards.GetValueOrDefault(pickedId)) is not { } picked
                || !ReferenceEquals(asked.Comparison, picked.Comparison) || asked.Subject == picked.Subject)
                continue;

            var key = (cards[askedId].Deck, asked.Comparison);
            var subjects = asked.Comparison.Subjects.Length;
            if (!counts.TryGetValue(key, out var matrix))
                counts[key] = matrix = [.. Enumerable.Range(0, subjects).Select(_ => new int[subjects])];
            matrix[asked.Subject][picked.Subject] += mixUp.Times;
        }

        return
        [
            .. counts.Select(found => new ConfusionMatrix(found.Key.Deck, found.Key.Comparison, [.. found.Value.Select(row => row.ToImmutableArray())]))
                .OrderByDescending(matrix => matrix.Total)
                .ThenBy(matrix => matrix.Deck.Id.Value, StringComparer.Ordinal)
                .ThenBy(matrix => matrix.Comparison.Place),
        ];
    }

    /// <summary>The pairs worth studying: what was mixed up most of late comes first.</summary>
    public static ImmutableArray<ConfusedPair> Pairs(ConfusionTally tally, IReadOnlyDictionary<CardId, Card> cards)
    {
        var named = new List<(Deck Deck, string Asked, string Picked, string? Attribute, MixUp MixUp)>();
        foreach (var ((askedId, pickedId), mixUp) in tally.MixUps)
        {
            if (cards.GetValueOrDefault(askedId) is { } asked && cards.GetValueOrDefault(pickedId) is { } picked
                && Duel.Names(asked, picked) is var (askedName, pickedName))
                named.Add((asked.Deck, askedName, pickedName, RecallNow.AttributeOf(asked), mixUp));
        }

        return
        [
            .. named.GroupBy(found => (found.Deck, Ordered(found.Asked, found.Picked)))
                .Select(pair => PairOf(pair.Key.Deck, pair.Key.Item2, [.. pair]))
                .OrderByDescending(pair => pair.Both.Weight)
                .ThenBy(pair => pair.Name, StringComparer.Ordinal)
                .ThenBy(pair => pair.TakenFor, StringComparer.Ordinal),
        ];
    }

    private static ConfusedPair PairOf(
        Deck deck, (string One, string Other) names, (Deck Deck, string Asked, string Picked, string? Attribute, MixUp MixUp)[] found)
    {
        var there = Sum(found.Where(one => one.Asked == names.One).Select(one => one.MixUp));
        var back = Sum(found.Where(one => one.Asked == names.Other).Select(one => one.MixUp));
        ImmutableArray<string> attributes =
        [
            .. found.Where(one => one.Attribute is not null)
                .GroupBy(one => one.Attribute!, one => one.MixUp.Times)
                .OrderByDescending(attribute => attribute.Sum())
                .ThenBy(attribute => attribute.Key, StringComparer.Ordinal)
                .Select(attribute => attribute.Key),
        ];
        return back.Times > there.Times
            ? new ConfusedPair(deck, names.Other, names.One, back, there, attributes)
            : new ConfusedPair(deck, names.One, names.Other, there, back, attributes);
    }

    private static MixUp Sum(IEnumerable<MixUp> mixUps) => mixUps.Aggregate(default(MixUp), (sum, mixUp) => sum + mixUp);

    private static (string One, string Other) Ordered(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    private static (Comparison Comparison, int Subject)? PlaceOf(Card? card) => card switch
    {
        CellCard cell => (cell.Comparison, cell.Subjects[0]),
        ItemCard item => (item.Comparison, item.Subjects[0]),
        _ => null,
    };
}
