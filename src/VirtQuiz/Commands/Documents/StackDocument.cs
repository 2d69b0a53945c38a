using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands.Documents;

/// <param name="Layers">From top to bottom.</param>
public sealed record StackDocument(string Title, int Line, ImmutableArray<LayerDocument> Layers)
{
    public static StackDocument Of(LayerStack stack) => new(
        stack.Title,
        stack.Place.Line,
        [.. stack.Layers.Select(layer => new LayerDocument(layer.Text, layer.Cells, layer.Annotation))]);
}
