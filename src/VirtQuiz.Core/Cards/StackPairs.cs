using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

/// <summary>
/// Which stacks are scheduled: where a heading has a tree and a drawing of the same thing, the one with more layers
/// (the drawing when they have as many); the other explains it.
/// </summary>
internal static class StackPairs
{
    public static IEnumerable<(LayerStack Stack, LayerStack? Other)> Of(ImmutableArray<LayerStack> stacks)
    {
        for (var start = 0; start < stacks.Length;)
        {
            var heading = Folding.Fold(stacks[start].Heading);
            var section = stacks.Skip(start).TakeWhile(stack => Folding.Fold(stack.Heading) == heading).ToArray();
            foreach (var pair in OfSection(section))
                yield return pair;
            start += section.Length;
        }
    }

    private static IEnumerable<(LayerStack Stack, LayerStack? Other)> OfSection(LayerStack[] section)
    {
        var drawings = section.Where(stack => stack.Origin == StackOrigin.Drawing).ToArray();
        var trees = section.Where(stack => stack.Origin == StackOrigin.Tree).ToArray();

        // With unequal numbers nothing tells which tree shows which drawing: then each stands for itself.
        return drawings.Length == trees.Length
            ? drawings.Zip(trees, (drawing, tree) =>
                tree.Layers.Length > drawing.Layers.Length ? (tree, drawing) : (drawing, (LayerStack?)tree))
            : section.Select(stack => (stack, (LayerStack?)null));
    }
}
