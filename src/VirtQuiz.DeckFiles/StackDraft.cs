using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>A stack whose boundaries may still be explained below it.</summary>
internal sealed class StackDraft(LayerStack stack)
{
    public LayerStack Stack { get; } = stack;

    public List<Boundary> Boundaries { get; } = [];

    /// <summary>The layers by their folded names and those of their cells; of two alike the upper one.</summary>
    public IReadOnlyDictionary<string, int> LayerNames => field ??= NamesOf(Stack);

    public LayerStack Finished() => Stack with { Boundaries = [.. Boundaries] };

    private static Dictionary<string, int> NamesOf(LayerStack stack)
    {
        var names = new Dictionary<string, int>();
        foreach (var (index, layer) in stack.Layers.Index())
        {
            foreach (var name in layer.Cells.Prepend(layer.Text))
                names.TryAdd(Folding.Fold(name), index);
        }

        return names;
    }
}
