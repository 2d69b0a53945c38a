using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>
/// What keeps the terminal safe: no text leaves this project without having gone through <see cref="Clean"/>.
/// </summary>
internal static class SafeText
{
    // C0 without tab and line ends, C1, marks that turn the writing direction, the byte order mark, annotations,
    // and what stands for a character that is lost.
    private const string UnwantedCharacters =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014"
        + "\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0080\u0081\u0082\u0083\u0084\u0085"
        + "\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097"
        + "\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060"
        + "\u2066\u2067\u2068\u2069\uFEFF\uFFF9\uFFFA\uFFFB\uFFFD";

    private static readonly SearchValues<char> Unwanted = SearchValues.Create(UnwantedCharacters);

    private static readonly SearchValues<char> UnwantedAscii =
        SearchValues.Create(string.Concat(UnwantedCharacters.Where(char.IsAscii)));

    /// <summary>Whether anything of a text will be left out: hardly ever.</summary>
    public static bool HoldsUnwanted(ReadOnlySpan<char> text) =>
        MayHoldUnwanted(text) && (text.ContainsAny(Unwanted) || HoldsUnwantedRune(text));

    /// <summary>How many characters of a text will be left out, and where the first one is (-1: nowhere).</summary>
    public static int CountUnwanted(ReadOnlySpan<char> text, out int first)
    {
        first = -1;
        var (count, at) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnwanted(rune) && count++ == 0)
                first = at;
            at += rune.Utf16SequenceLength;
        }

        return count;
    }

    /// <summary>
    /// One line that may be shown: escape sequences and unwanted characters left out, white space collapsed and trimmed, Hangul composed.
    /// </summary>
    public static string Clean(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (IsClean(trimmed))
            return trimmed.Length == text.Length ? text : trimmed.ToString();

        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (EscapeSequence.LengthAt(text.AsSpan(at)) is var escape and > 0)
            {
                at += escape;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            at += length;
            if (Rune.IsWhiteSpace(rune) && rune.Value != 0x85)
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (!IsUnwanted(rune))
            {
                Append(clean, rune);
            }
        }

        return Folding.Compose(clean.ToString().TrimEnd(' '));
    }

    /// <summary>
    /// A glance by whole ranges, several times as fast on Hangul as a look for every single character; those ranges hold
    /// other characters too, but few that are found in decks.
    /// </summary>
    private static bool MayHoldUnwanted(ReadOnlySpan<char> text) =>
        text.ContainsAny(UnwantedAscii) || text.ContainsAnyInRange('\u0080', '\u009F') || text.ContainsAnyInRange('\u0300', '\u200F')
        || text.ContainsAnyInRange('\u202A', '\u202E') || text.ContainsAnyInRange('\u2060', '\u2069') || text.ContainsAnyInRange('\uD800', '\uFFFF');

    private static bool HoldsUnwantedRune(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAnyInRange('\uD800', '\uDFFF')) >= 0;)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            if (IsUnwanted(rune))
                return true;
            text = text[(at + length)..];
        }

        return false;
    }

    /// <summary>Most texts are clean already: letters and marks with single spaces between.</summary>
    private static bool IsClean(ReadOnlySpan<char> trimmed)
    {
        for (var at = UsualLength(trimmed); at < trimmed.Length; at++)
        {
            if (!IsUsual(trimmed[at]) && !IsPlain(trimmed[at]))
                return false;
        }

        return trimmed.IndexOf("  ") < 0;
    }

    /// <summary>How long a text is ASCII and Hangul alone, as far as many characters at once can tell.</summary>
    private static int UsualLength(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        for (; at + Vector<ushort>.Count <= units.Length; at += Vector<ushort>.Count)
        {
            var next = new Vector<ushort>(units[at..]);
            var isAscii = Vector.LessThanOrEqual(next - new Vector<ushort>(' '), new Vector<ushort>('~' - ' '));
            var isHangul = Vector.LessThanOrEqual(next - new Vector<ushort>('\uAC00'), new Vector<ushort>('\uD7A3' - '\uAC00'));
            if ((isAscii | isHangul) != Vector<ushort>.AllBitsSet)
                break;
        }

        return at;
    }

    // Without a branch between them: words of Hangul and spaces alternate at random.
    private static bool IsUsual(char character) => character is >= ' ' and <= '~' | character is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whole ranges that hold no white space, no mark that joins or turns others, and nothing unwanted.</summary>
    private static bool IsPlain(char character) => character is (>= '\u00AE' and < '\u0300') or (>= '\u2010' and <= '\u2027') or (>= '\u2030' and <= '\u205E')
        or (>= '\u2190' and <= '\u2BFF') or (>= '\u3001' and <= '\u3029') or (>= '\u3030' and <= '\u3096')
        or (>= '\u30A0' and <= '\u312F') or (>= '\u3400' and <= '\u9FFF');

    private static void Append(StringBuilder text, Rune rune)
    {
        if (rune.IsBmp)
            text.Append((char)rune.Value);
        else
            text.Append(rune.ToString());
    }

    private static bool IsUnwanted(Rune rune) =>
        rune.IsBmp
            ? Unwanted.Contains((char)rune.Value)
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;
}
