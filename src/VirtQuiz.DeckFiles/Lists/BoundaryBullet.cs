using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>
/// An item such as <c>Hypervisor / Hardware: what lies between</c>. Layer names may hold a slash themselves, so every
/// slash is tried as the one between the names.
/// </summary>
internal static class BoundaryBullet
{
    private static readonly string[] Separators = ["/", "↔", "<->", "|", "–", "—", "→", "->", "-", "&", "~"];

    /// <returns>The layers named, by their index in the stack, in the order written; null when it names no two.</returns>
    public static (int One, int Other, string Explanation)? Read(string text, LayerStack stack)
    {
        for (var colon = text.IndexOf(':'); colon > 0; colon = text.IndexOf(':', colon + 1))
        {
            // Names are short; further colons belong to the explanation.
            if (colon > LongestName(stack) * 2 + 5)
                return null;

            if (Pair(text[..colon], stack) is var (one, other))
                return (one, other, text[(colon + 1)..].Trim());
        }

        return null;
    }

    private static int LongestName(LayerStack stack) => stack.Layers.Max(layer => layer.Text.Length);

    private static (int One, int Other)? Pair(string names, LayerStack stack)
    {
        foreach (var separator in Separators)
        {
            for (var at = names.IndexOf(separator, StringComparison.Ordinal); at > 0;
                at = names.IndexOf(separator, at + 1, StringComparison.Ordinal))
            {
                if (IndexOf(names[..at], stack) is { } one && IndexOf(names[(at + separator.Length)..], stack) is { } other)
                    return (one, other);
            }
        }

        return null;
    }

    private static int? IndexOf(string name, LayerStack stack)
    {
        var folded = Folding.Fold(name.Trim());
        for (var index = 0; index < stack.Layers.Length; index++)
        {
            var layer = stack.Layers[index];
            if (Folding.Fold(layer.Text) == folded || layer.Cells.Any(cell => Folding.Fold(cell) == folded))
                return index;
        }

        return null;
    }
}
