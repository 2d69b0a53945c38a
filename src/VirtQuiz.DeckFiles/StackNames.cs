using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>
/// Tells stacks of one name apart: two drawings below one heading would otherwise be asked under the same name. Counted
/// by origin, so that a tree keeps the name of the drawing that it shows once more.
/// </summary>
internal static class StackNames
{
    /// <summary>The same stacks; those of one name are numbered, "Layers (1)", "Layers (2)".</summary>
    public static ImmutableArray<LayerStack> Numbered(IEnumerable<LayerStack> stacks, ProblemLog problems)
    {
        LayerStack[] numbered = [.. stacks];
        if (AreDifferent(numbered))
            return ImmutableCollectionsMarshal.AsImmutableArray(numbered);

        var reported = new HashSet<string>();
        foreach (var alike in numbered.Index().GroupBy(entry => (Name: Folding.Fold(entry.Item.Title), entry.Item.Origin)).ToArray())
        {
            var entries = alike.ToArray();
            if (entries.Length < 2)
                continue;

            if (reported.Add(alike.Key.Name))
                problems.Add(ProblemCode.StackNameSame, entries[1].Item.Place, entries[1].Item.Title, $"{entries.Length}");
            foreach (var (nth, (index, stack)) in entries.Index())
                numbered[index] = stack with { Title = $"{stack.Title} ({nth + 1})" };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(numbered);
    }

    private static bool AreDifferent(LayerStack[] stacks)
    {
        var names = new HashSet<(string, StackOrigin)>(stacks.Length);
        foreach (var stack in stacks)
        {
            if (!names.Add((Folding.Fold(stack.Title), stack.Origin)))
                return false;
        }

        return true;
    }
}
