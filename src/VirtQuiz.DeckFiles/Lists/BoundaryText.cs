using System.Buffers;
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

    private static readonly SearchValues<char> SeparatorStarts = SearchValues.Create("/↔<|–—→-&~");

    private static readonly char[] Colons = [':', '：'];

    private readonly string text;

    /// <summary>The colons that may divide, and what stands before each.</summary>
    private readonly List<(int Colon, string Names)> beginnings = [];

    private BoundaryText(string text)
    {
        this.text = text;
        for (var colon = NextColon(text, -1); colon >= 0; colon = NextColon(text, colon))
        {
            if (text.AsSpan(0, colon).ContainsAny(SeparatorStarts))
                beginnings.Add((colon, Folding.Fold(text[..colon])));
        }
    }

    /// <summary>Null when the text cannot name a boundary: nothing divides names from an explanation.</summary>
    public static BoundaryText? Of(string text) => NextColon(text, -1) > 0 ? new BoundaryText(text) : null;

    /// <returns>
    /// Two layers of the stack by their index, in the order written, neighbors rather than others, and what is said of
    /// them; null when no reading names two of its layers.
    /// </returns>
    public (int One, int Other, string Explanation)? In(StackDraft stack)
    {
        (int One, int Other, string Explanation)? apart = null;
        var readings = 0;
        foreach (var (colon, beginning) in beginnings)
        {
            var names = beginning.AsSpan();
            foreach (var separator in Separators)
            {
                for (var at = Next(names, separator, 0); at > 0; at = Next(names, separator, at + 1))
                {
                    if (++readings > MostReadings)
                        return apart;
                    if (!stack.TryFind(names[..at].Trim(), out var one) || !stack.TryFind(names[(at + separator.Length)..].Trim(), out var other))
                        continue;
                    if (Math.Abs(one - other) == 1)
                        return (one, other, text[(colon + 1)..].Trim());
                    apart ??= (one, other, text[(colon + 1)..].Trim());
                }
            }
        }

        return apart;
    }

    private static int Next(ReadOnlySpan<char> names, string separator, int from) =>
        names[from..].IndexOf(separator) is var at and >= 0 ? from + at : -1;

    private static int NextColon(string text, int behind) =>
        text.IndexOfAny(Colons, behind + 1, Math.Min(text.Length, NameCharacters) - behind - 1);
}
