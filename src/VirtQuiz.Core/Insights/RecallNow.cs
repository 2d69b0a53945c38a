using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Insights;

/// <summary>Gathers what is known now by some name that cards share.</summary>
internal sealed class RecallNow
{
    private readonly OrderedDictionary<(Deck Deck, string Name), (int Seen, int Unseen, double Recall)> groups = [];

    /// <param name="recall">Null for a card that was never asked.</param>
    public void Add(Deck deck, string name, double? recall)
    {
        var (seen, unseen, sum) = groups.GetValueOrDefault((deck, name));
        groups[(deck, name)] = recall is { } known ? (seen + 1, unseen, sum + known) : (seen, unseen + 1, sum);
    }

    /// <summary>In the order of the decks.</summary>
    public ImmutableArray<RecallGroup> Groups() =>
    [
        .. groups.Select(group => new RecallGroup(
            group.Key.Deck, group.Key.Name, group.Value.Seen, group.Value.Unseen, group.Value.Recall / Math.Max(1, group.Value.Seen))),
    ];

    /// <summary>The names of the subjects that a card is about; none where it stands in no table.</summary>
    public static ImmutableArray<string> SubjectsOf(Card card) => card is CellCard or ItemCard ? card.Names : [];

    /// <summary>The attribute that a card is about, or null.</summary>
    public static string? AttributeOf(Card card) => card switch
    {
        CellCard cell => cell.Row.Attribute,
        ItemCard item => item.Row.Attribute,
        _ => null,
    };
}
