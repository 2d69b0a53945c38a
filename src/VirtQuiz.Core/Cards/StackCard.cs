using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

/// <summary>A layer stack. Where a heading has a tree and a drawing, the deeper one; the other explains it.</summary>
public sealed class StackCard(
    CardId id, Deck deck, Place place, ImmutableArray<string> parts, LayerStack stack, LayerStack? other)
    : Card(id, deck, place, parts)
{
    public LayerStack Stack { get; } = stack;

    public LayerStack? Other { get; } = other;

    public override CardKind Kind => CardKind.Stack;

    public override string Text => string.Join(" / ", Stack.Layers.Select(layer => layer.Text));

    public override string Label => Stack.Title;

    public override CardId Group => Id;
}
