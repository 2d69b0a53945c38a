using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

/// <summary>What there is to remember in a deck.</summary>
public static class DeckCards
{
    // Kept beside the deck and not in it, so that decks stay plain values; they go when the deck goes.
    private static readonly ConditionalWeakTable<Deck, StrongBox<ImmutableArray<Card>>> Known = [];

    /// <summary>The cards of a deck in the order in which the deck has them. The same deck always gives the same ids.</summary>
    public static ImmutableArray<Card> Of(Deck deck) =>
        Known.GetValue(deck, static deck => new StrongBox<ImmutableArray<Card>>(Make(deck))).Value;

    private static ImmutableArray<Card> Make(Deck deck)
    {
        var ids = new CardIds(deck);
        var sections = new List<(Place Place, IReadOnlyList<Card> Cards)>();
        foreach (var comparison in deck.Comparisons)
            sections.Add((comparison.Place, [.. comparison.Rows.SelectMany(row => OfRow(deck, comparison, row, ids))]));

        foreach (var (stack, other) in StackPairs.Of(deck.Stacks))
        {
            var (id, parts) = ids.Next("stack", stack.Heading, stack.Origin.ToString());
            sections.Add((stack.Place, [new StackCard(id, deck, stack.Place, parts, stack, other)]));
        }

        foreach (var sequence in deck.Sequences)
        {
            var (id, parts) = ids.Next("sequence", sequence.Title);
            sections.Add((sequence.Place, [new SequenceCard(id, deck, sequence.Place, parts, sequence)]));
        }

        foreach (var note in deck.Notes)
        {
            var (id, parts) = ids.Next("note", note.Question);
            sections.Add((note.Place, [new NoteCard(id, deck, note.Place, parts, note)]));
        }

        return [.. sections.OrderBy(section => section.Place).SelectMany(section => section.Cards)];
    }

    private static IEnumerable<Card> OfRow(Deck deck, Comparison comparison, Row row, CardIds ids)
    {
        var group = ids.Next("row", row.Attribute).Id;
        foreach (var (text, subjects) in ByText(row))
        {
            var first = subjects[0];
            var subject = comparison.Subjects[first];
            var place = row.Cells[first]!.Place;
            if (row.IsList)
            {
                var (id, parts) = ids.Next("item", row.Attribute, subject, text);
                yield return new ItemCard(id, deck, place, parts, group, comparison, row, text, [.. subjects]);
            }
            else
            {
                var (id, parts) = ids.Next("cell", row.Attribute, subject);
                yield return new CellCard(id, deck, place, parts, group, comparison, row, [.. subjects]);
            }
        }
    }

    /// <summary>
    /// The row's values, or the names in its lists, each as first written and with the subjects that have it. Texts
    /// that are equal after folding are one.
    /// </summary>
    private static IEnumerable<(string Text, List<int> Subjects)> ByText(Row row)
    {
        var found = new OrderedDictionary<string, (string Text, List<int> Subjects)>();
        for (var subject = 0; subject < row.Cells.Length; subject++)
        {
            if (row.Cells[subject] is not { } cell)
                continue;

            foreach (var text in row.IsList && !cell.Items.IsDefaultOrEmpty ? cell.Items : [cell.Text])
            {
                var key = Folding.Fold(text);
                if (key.Length == 0)
                    continue;

                found.TryAdd(key, (text, []));
                if (!found[key].Subjects.Contains(subject))
                    found[key].Subjects.Add(subject);
            }
        }

        foreach (var value in found.Values)
            yield return value;
    }
}
