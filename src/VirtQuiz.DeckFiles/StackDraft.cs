using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>A stack whose boundaries may still be explained below it.</summary>
internal sealed class StackDraft(LayerStack stack)
{
    public LayerStack Stack { get; } = stack;

    public List<Boundary> Boundaries { get; } = [];

    // The layers by their folded names and those of their cells; of two alike the upper one.
    private Dictionary<string, int> LayerNames => field ??= NamesOf(Stack);

    public LayerStack Finished() => Boundaries.Count == 0 ? Stack : Stack with { Boundaries = [.. Boundaries] };

    /// <param name="name">Folded.</param>
    public bool TryFind(ReadOnlySpan<char> name, out int layer) =>
        LayerNames.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out layer);

    private static Dictionary<string, int> NamesOf(LayerStack stack)
    {
        var names = new Dictionary<string, int>(stack.Layers.Length);
        for (var index = 0; index < stack.Layers.Length; index++)
        {
            var layer = stack.Layers[index];
            names.TryAdd(Folding.Fold(layer.Text), index);
            foreach (var cell in layer.Cells)
                names.TryAdd(Folding.Fold(cell), index);
        }

        return names;
    }
}
