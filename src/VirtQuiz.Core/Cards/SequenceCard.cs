using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

public sealed class SequenceCard(
    CardId id, Deck deck, Place place, ImmutableArray<string> parts, Sequence sequence)
    : Card(id, deck, place, parts)
{
    public Sequence Sequence { get; } = sequence;

    public override CardKind Kind => CardKind.Sequence;

    public override string Text => string.Join(" → ", Sequence.Steps.Select(step => step.Text));

    public override string Label => Sequence.Title;

    public override CardId Group => Id;
}
