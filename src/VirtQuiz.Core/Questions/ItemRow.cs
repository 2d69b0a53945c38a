using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Questions;

/// <summary>The names of a list row.</summary>
internal sealed class ItemRow
{
    private readonly Comparison comparison;
    private readonly Row row;
    private readonly SubjectNames names;
    private readonly Dictionary<CardId, int> positions = [];
    private readonly ILookup<int, ItemFact> bySubject;
    private readonly ImmutableArray<Lazy<ImmutableArray<ItemFact>>> clearlyNotOf;

    public ItemRow(ImmutableArray<ItemCard> cards, SubjectNames names)
    {
        comparison = cards[0].Comparison;
        this.names = names;
        row = cards[0].Row;
        Items = [.. cards.Select(card => new ItemFact(card, this, names))];
        for (var at = 0; at < Items.Length; at++)
            positions.Add(Items[at].Card.Id, at);
        bySubject = Items.SelectMany(item => item.Card.Subjects.Select(subject => (subject, item)))
            .ToLookup(pair => pair.subject, pair => pair.item);
        FilledCount = row.Cells.Count(cell => cell is not null);
        clearlyNotOf =
        [
            .. Enumerable.Range(0, row.Cells.Length)
                .Select(subject => new Lazy<ImmutableArray<ItemFact>>(() => FindClearlyNotOf(subject))),
        ];
    }

    public ImmutableArray<ItemFact> Items { get; }

    /// <summary>How many subjects have names here.</summary>
    public int FilledCount { get; }

    public ItemFact? ItemOf(ItemCard card) => positions.TryGetValue(card.Id, out var at) ? Items[at] : null;

    public IEnumerable<ItemFact> Of(int subject) => bySubject[subject];

    /// <summary>The names that are clearly none of the subject's, and do not tell by themselves where they belong.</summary>
    public ImmutableArray<ItemFact> ClearlyNotOf(int subject) => clearlyNotOf[subject].Value;

    /// <summary>The subjects that have names here, but not this one nor one like it, and are not called like its subject.</summary>
    public ImmutableArray<int> SubjectsWithout(ItemFact item)
    {
        var found = item.Card.Subjects.Select(names.KeyOf).ToHashSet();
        return
        [
            .. Around(item.Card.Subjects[0], row.Cells.Length)
                .Where(subject => row.Cells[subject] is not null && !Of(subject).Any(other => other.Phrase.IsLike(item.Phrase)))
                .Where(subject => found.Add(names.KeyOf(subject))),
        ];
    }

    /// <summary>A subject as an option, with the names it would have been right for; its first name stands for them.</summary>
    public Option SubjectOption(int subject)
    {
        var items = Of(subject).Select(item => item.Card).ToArray();
        return new Option(comparison.Subjects[subject], string.Join(", ", items.Select(item => item.Item)), items[0].Id);
    }

    private ImmutableArray<ItemFact> FindClearlyNotOf(int subject)
    {
        var right = Of(subject).ToArray();
        return
        [
            .. Around(positions[right[^1].Card.Id], Items.Length).Select(at => Items[at])
                .Where(item => !item.NamesSubject)
                .Where(item => !right.Any(other => other == item || other.Phrase.IsLike(item.Phrase))),
        ];
    }

    /// <summary>All positions; of a longer row only a window, from this one downward.</summary>
    private static IEnumerable<int> Around(int position, int count) => count <= FactRow.Window
        ? Enumerable.Range(0, count)
        : Enumerable.Range(position, FactRow.Window).Select(at => at % count);
}
