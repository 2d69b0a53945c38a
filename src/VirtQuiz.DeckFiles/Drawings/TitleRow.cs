using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Tables;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>
/// A first row that is the title of its stack. It stands over a divided row and the heading names it: alone, or as one of
/// those it compares. Over an undivided row it may be a layer ("HTTP/2 vs HTTP/3" above TLS and QUIC).
/// </summary>
internal static class TitleRow
{
    private const int FewestLayers = 3;

    /// <returns>The same stacks where one of them has no such row.</returns>
    public static ImmutableArray<(string? Title, Place Place, ImmutableArray<Layer> Layers)> Take(
        ImmutableArray<(string? Title, Place Place, ImmutableArray<Layer> Layers)> stacks, string heading)
    {
        foreach (var stack in stacks)
        {
            if (stack.Title is not null || !MayHaveTitle(stack.Layers))
                return stacks;
        }

        var names = stacks.Select(stack => stack.Layers[0].Text).Distinct().ToList();
        var areTitles = names.Count == stacks.Length && (names is [var only]
            ? Folding.Fold(heading) == Folding.Fold(only)
            : OrientationGuess.IsCompared(names, heading));
        return areTitles ? [.. stacks.Select(stack => (stack.Layers[0].Text, stack.Place, stack.Layers.RemoveAt(0)))] : stacks;
    }

    private static bool MayHaveTitle(ImmutableArray<Layer> layers) =>
        layers.Length >= FewestLayers && layers[0] is { Cells.IsEmpty: true, Annotation: null } && !layers[1].Cells.IsEmpty;
}
