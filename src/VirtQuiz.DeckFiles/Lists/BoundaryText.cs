using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>
/// An item such as <c>Hypervisor / Hardware: what lies between</c>. Layer names may hold a slash or a colon themselves,
/// so every one is tried as the one that divides; the stacks know which of these readings is meant.
/// </summary>
internal sealed class BoundaryText
{
    /// <summary>Names are short; what is further on belongs to the explanation.</summary>
    private const int NameCharacters = 200;

    /// <summary>An item that nobody would write has thousands.</summary>
    private const int MostReadings = 32;

    private static readonly string[] Separators = ["/", "↔", "<->", "|", "–", "—", "→", "->", "-", "&", "~"];

    private readonly string text;
    private readonly string folded;

    private BoundaryText(string text, int end)
    {
        this.text = text;
        folded = Folding.Fold(text[..end]);
    }

    /// <summary>Null when the text cannot name a boundary: nothing divides names from an explanation.</summary>
    public static BoundaryText? Of(string text) =>
        text.AsSpan(0, Math.Min(text.Length, NameCharacters)).LastIndexOf(':') is var colon and > 0 ? new BoundaryText(text, colon + 1) : null;

    /// <returns>
    /// Two layers of the stack by their index, in the order written, neighbors rather than others, and what is said of
    /// them; null when no reading names two of its layers.
    /// </returns>
    public (int One, int Other, string Explanation)? In(StackDraft stack)
    {
        (int One, int Other, string Explanation)? apart = null;
        var readings = 0;
        var colons = 0;
        for (var colon = folded.IndexOf(':'); colon >= 0; colon = folded.IndexOf(':', colon + 1))
        {
            colons++;
            var names = folded.AsSpan(0, colon).TrimEnd(' ');
            foreach (var separator in Separators)
            {
                for (var at = Next(names, separator, 0); at > 0; at = Next(names, separator, at + 1))
                {
                    if (++readings > MostReadings)
                        return apart;
                    if (!stack.TryFind(names[..at].Trim(), out var one) || !stack.TryFind(names[(at + separator.Length)..].Trim(), out var other))
                        continue;
                    if (Math.Abs(one - other) == 1)
                        return (one, other, Explanation(colons));
                    apart ??= (one, other, Explanation(colons));
                }
            }
        }

        return apart;
    }

    private static int Next(ReadOnlySpan<char> names, string separator, int from) =>
        names[from..].IndexOf(separator) is var at and >= 0 ? from + at : -1;

    /// <summary>What follows the n-th colon; folding leaves colons alone.</summary>
    private string Explanation(int colons)
    {
        var start = 0;
        for (var colon = 0; colon < colons; colon++)
            start = text.IndexOf(':', start) + 1;
        return text[start..].Trim();
    }
}
