using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>A stack whose boundaries may still be explained below it.</summary>
internal sealed class StackDraft(LayerStack stack)
{
    public LayerStack Stack { get; } = stack;

    public List<Boundary> Boundaries { get; } = [];

    public LayerStack Finished() => Stack with { Boundaries = [.. Boundaries] };
}
