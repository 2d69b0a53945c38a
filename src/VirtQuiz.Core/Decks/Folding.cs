namespace VirtQuiz.Core.Decks;

/// <summary>
/// Reduces a text to what counts when two texts are compared: Hangul jamo composed, white space collapsed, case
/// folded invariantly. The same on every machine, culture and build: <c>string.Normalize</c> does nothing without ICU.
/// </summary>
public static class Folding
{
    // Hangul composition by arithmetic: The Unicode Standard, section 3.12.
    private const int LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7, SyllableBase = 0xAC00;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28;
    private const char LastSyllable = (char)(SyllableBase + (LeadCount * VowelCount * TailCount) - 1);

    /// <summary>Names and cells are folded on the stack, whole paragraphs are not.</summary>
    private const int ShortText = 256;

    public static string Fold(string text)
    {
        var folded = text.Length <= ShortText ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (IsFolded(character))
            {
                folded[length++] = character;
            }
            else if (char.IsWhiteSpace(character))
            {
                if (length > 0 && folded[length - 1] != ' ')
                    folded[length++] = ' ';
            }
            else if (!TryJoin(folded[..length], character))
            {
                folded[length++] = char.ToLowerInvariant(character);
            }
        }

        folded = folded[..length].TrimEnd(' ');
        return folded.SequenceEqual(text) ? text : folded.ToString();
    }

    /// <summary>Composes conjoining Hangul jamo and leaves everything else as it is.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u1100', '\u11FF'))
            return text;

        var composed = text.Length <= ShortText ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!TryJoin(composed[..length], character))
                composed[length++] = character;
        }

        return composed[..length].ToString();
    }

    /// <summary>Most of a text is folded already: what needs no look into the tables of Unicode.</summary>
    private static bool IsFolded(char character) =>
        character is > ' ' and < 'A' | character is > 'Z' and <= '~' | character is >= (char)SyllableBase and <= LastSyllable;

    private static bool TryJoin(Span<char> text, char next)
    {
        if (text.IsEmpty || next is < (char)VowelBase or >= (char)(TailBase + TailCount))
            return false;

        var last = text[^1];
        if (last - LeadBase is >= 0 and < LeadCount && next - VowelBase is >= 0 and < VowelCount)
        {
            text[^1] = (char)(SyllableBase + ((((last - LeadBase) * VowelCount) + (next - VowelBase)) * TailCount));
            return true;
        }

        var syllable = last - SyllableBase;
        if (syllable is >= 0 and < LeadCount * VowelCount * TailCount && syllable % TailCount == 0
            && next - TailBase is > 0 and < TailCount)
        {
            text[^1] = (char)(last + (next - TailBase));
            return true;
        }

        return false;
    }
}
