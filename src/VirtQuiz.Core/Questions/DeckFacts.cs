using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// What questions need to know about a deck besides the card they ask: the other cards of a row, what is true of a
/// subject elsewhere, which stacks are siblings. A function of the deck alone, made once and row by row.
/// </summary>
internal sealed class DeckFacts
{
    // Kept beside the deck and not in it, so that decks and cards stay plain values; it goes when the deck goes.
    private static readonly ConditionalWeakTable<Deck, DeckFacts> Known = [];

    private readonly Dictionary<CardId, Lazy<FactRow>> rows = [];
    private readonly Dictionary<CardId, Lazy<ItemRow>> lists = [];
    private readonly Dictionary<CardId, Chain> chains;
    private readonly Dictionary<string, List<CardId>> rowsByAttribute = [];
    private readonly Lazy<Dictionary<string, HashSet<string>>> columns;
    private readonly Lazy<ILookup<(string Attribute, string Subject), CellCard>> values;

    private DeckFacts(Deck deck)
    {
        columns = new(() => ColumnsOf(deck));
        var cards = DeckCards.Of(deck);
        values = new(() => ValuesIn(cards.OfType<CellCard>()));
        var names = new Dictionary<Comparison, Lazy<SubjectNames>>(ReferenceEqualityComparer.Instance);
        foreach (var comparison in deck.Comparisons)
            names.TryAdd(comparison, new(() => new SubjectNames(comparison.Subjects)));

        foreach (var row in cards.OfType<CellCard>().GroupBy(card => card.Group))
        {
            var first = row.First();
            rows.Add(row.Key, new(() => new FactRow([.. row], names[first.Comparison].Value)));
            var attribute = Phrase.KeyOf(first.Row.Attribute);
            if (!rowsByAttribute.TryGetValue(attribute, out var alike))
                rowsByAttribute.Add(attribute, alike = []);
            alike.Add(row.Key);
        }

        foreach (var row in cards.OfType<ItemCard>().GroupBy(card => card.Group))
            lists.Add(row.Key, new(() => new ItemRow([.. row], names[row.First().Comparison].Value)));

        var allChains = new List<Chain>();
        allChains.AddRange(cards.Select(card => Chain.Of(card, allChains)).OfType<Chain>());
        chains = allChains.ToDictionary(chain => chain.Card.Id);
    }

    public static DeckFacts Of(Deck deck) => Known.GetValue(deck, static deck => new DeckFacts(deck));

    public Fact FactOf(CellCard card) =>
        (rows.TryGetValue(card.Group, out var row) ? row.Value.FactOf(card) : null) ?? throw Stranger(card);

    public ItemFact ItemOf(ItemCard card) =>
        (lists.TryGetValue(card.Group, out var row) ? row.Value.ItemOf(card) : null) ?? throw Stranger(card);

    public Chain? ChainOf(Card card) => card is StackCard or SequenceCard
        ? chains.GetValueOrDefault(card.Id) ?? throw Stranger(card)
        : null;

    /// <summary>The rows with the same attribute as this one in other comparisons.</summary>
    public IEnumerable<FactRow> RowsLike(FactRow row) =>
        rowsByAttribute[Phrase.KeyOf(row.Attribute)].Select(id => rows[id].Value).Where(other => other != row);

    /// <summary>The keys of all values that the deck says of the subject, under any attribute.</summary>
    public IReadOnlySet<string> ColumnOf(string subject) => columns.Value[Phrase.KeyOf(subject)];

    /// <summary>What the comparisons of the deck say of the subject under the attribute.</summary>
    public IEnumerable<Fact> ValuesOf(string attribute, string subject) =>
        values.Value[(Phrase.KeyOf(attribute), Phrase.KeyOf(subject))].Select(FactOf);

    private static ILookup<(string Attribute, string Subject), CellCard> ValuesIn(IEnumerable<CellCard> cards) =>
        (from card in cards
         from subject in card.Subjects
         select (Key: (Phrase.KeyOf(card.Row.Attribute), Phrase.KeyOf(card.Comparison.Subjects[subject])), Card: card))
        .ToLookup(value => value.Key, value => value.Card);

    private static Dictionary<string, HashSet<string>> ColumnsOf(Deck deck)
    {
        var found = new Dictionary<string, HashSet<string>>();
        foreach (var comparison in deck.Comparisons)
        {
            for (var subject = 0; subject < comparison.Subjects.Length; subject++)
            {
                var name = Phrase.KeyOf(comparison.Subjects[subject]);
                if (!found.TryGetValue(name, out var values))
                    found.Add(name, values = []);
                var cells = comparison.Rows.Select(row => row.Cells[subject]).OfType<Cell>();
                values.UnionWith(cells.Select(cell => Phrase.KeyOf(cell.Text)));
            }
        }

        return found;
    }

    private static ArgumentException Stranger(Card card) =>
        new($"The card '{card.Label}' is not one of its deck's; take it from DeckCards.Of(deck).", nameof(card));
}
