using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

/// <summary>One name in a list row: "Xen is an example of a Type 1 hypervisor".</summary>
/// <param name="subjects">Indices of the subjects whose cells hold the item, ascending; the first gives the identity.</param>
public sealed class ItemCard(
    CardId id, Deck deck, Place place, ImmutableArray<string> parts, CardId group,
    Comparison comparison, Row row, string item, ImmutableArray<int> subjects)
    : Card(id, deck, place, parts)
{
    public Comparison Comparison { get; } = comparison;

    public Row Row { get; } = row;

    public string Item { get; } = item;

    public ImmutableArray<int> Subjects { get; } = subjects;

    public override CardKind Kind => CardKind.Item;

    public override string Text => Item;

    public override string Label => $"{Row.Attribute} · {Item}";

    public override ImmutableArray<string> Names => [.. Subjects.Select(subject => Comparison.Subjects[subject])];

    public override CardId Group { get; } = group;
}
