using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

/// <summary>One fact of a comparison. Subjects that share a value in a row share the card.</summary>
/// <param name="subjects">Indices of the subjects this value is true of, ascending; the first one gives the identity.</param>
public sealed class CellCard(
    CardId id, Deck deck, Place place, ImmutableArray<string> parts, CardId group,
    Comparison comparison, Row row, ImmutableArray<int> subjects)
    : Card(id, deck, place, parts)
{
    public Comparison Comparison { get; } = comparison;

    public Row Row { get; } = row;

    public ImmutableArray<int> Subjects { get; } = subjects;

    public Cell Cell => Row.Cells[Subjects[0]]!;

    public string Subject => Comparison.Subjects[Subjects[0]];

    public override CardKind Kind => CardKind.Cell;

    public override string Text => Cell.Text;

    public override string Label => $"{Row.Attribute} · {string.Join(", ", Names)}";

    public override ImmutableArray<string> Names => [.. Subjects.Select(subject => Comparison.Subjects[subject])];

    public override CardId Group { get; } = group;
}
