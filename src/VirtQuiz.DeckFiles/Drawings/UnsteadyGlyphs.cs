using System.Buffers;
using System.Globalization;
using System.Text;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>
/// Finds glyphs made of several characters that terminals draw with one, two or more columns, each in its own way:
/// emoji chosen by a variation selector, joined or colored emoji, keycaps, flags.
/// </summary>
internal static class UnsteadyGlyphs
{
    private const int TextStyle = 0xFE0E, EmojiStyle = 0xFE0F, Joiner = 0x200D, Keycap = 0x20E3;

    // Most drawings hold no emoji, and taking a text apart is slow.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\uFE0E\uFE0F\u200D\u20E3\uD83C");

    /// <summary>Each glyph at its first place.</summary>
    public static IEnumerable<(string Glyph, Place Place)> In(List<TextLine> lines) => lines.Exists(MayHold) ? Find(lines) : [];

    private static bool MayHold(TextLine line) => line.Text.AsSpan().ContainsAny(Marks);

    private static IEnumerable<(string Glyph, Place Place)> Find(List<TextLine> lines)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(MayHold))
        {
            foreach (var (index, glyph) in GlyphsOf(line.Text))
            {
                if (IsUnsteady(glyph) && known.Add(glyph))
                    yield return (glyph, line.At(index));
            }
        }
    }

    private static IEnumerable<(int Index, string Glyph)> GlyphsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            yield return (at, text.Substring(at, length));
            at += length;
        }
    }

    private static bool IsUnsteady(string glyph) => glyph.EnumerateRunes().Skip(1).Any(rune =>
        rune.Value is TextStyle or EmojiStyle or Joiner or Keycap || IsSkinColor(rune) || IsFlagLetter(rune));

    private static bool IsSkinColor(Rune rune) => rune.Value is >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsFlagLetter(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;
}
