using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>
/// An item such as <c>Hypervisor / Hardware: what lies between</c>. Layer names may hold a slash or a colon themselves,
/// so every one is tried as the one that divides; the stacks know which of these readings is meant.
/// </summary>
/// <param name="One">Folded, as is the other: what may be the name of a layer.</param>
internal sealed record BoundaryBullet(string One, string Other, string Explanation)
{
    /// <summary>Names are short; what is further on belongs to the explanation.</summary>
    private const int NameCharacters = 200;

    /// <summary>An item that nobody would write has thousands.</summary>
    private const int MostReadings = 32;

    private static readonly string[] Separators = ["/", "↔", "<->", "|", "–", "—", "→", "->", "-", "&", "~"];

    /// <summary>What the item may mean, the likelier first.</summary>
    public static IReadOnlyList<BoundaryBullet> ReadingsOf(string text) => [.. Readings(text).Take(MostReadings)];

    /// <returns>The layers named, by their index in the stack, in the order written; null when it has no two of them.</returns>
    public (int One, int Other)? In(StackDraft stack) =>
        stack.LayerNames.TryGetValue(One, out var one) && stack.LayerNames.TryGetValue(Other, out var other)
            ? (one, other)
            : null;

    private static IEnumerable<BoundaryBullet> Readings(string text)
    {
        var end = Math.Min(text.Length, NameCharacters);
        for (var colon = text.IndexOf(':', 0, end); colon > 0; colon = text.IndexOf(':', colon + 1, end - colon - 1))
        {
            var (names, explanation) = (Folding.Fold(text[..colon]), text[(colon + 1)..].Trim());
            foreach (var separator in Separators)
            {
                for (var at = names.IndexOf(separator, StringComparison.Ordinal); at > 0;
                    at = names.IndexOf(separator, at + 1, StringComparison.Ordinal))
                {
                    var other = names[(at + separator.Length)..].Trim();
                    yield return new BoundaryBullet(names[..at].Trim(), other, explanation);
                }
            }
        }
    }
}
