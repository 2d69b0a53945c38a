using System.Globalization;
using System.Text;

namespace VirtQuiz.DeckFiles.FrontMatter;

/// <summary>What follows a backslash in a double-quoted scalar (YAML 1.2, section 5.7).</summary>
internal static class YamlEscape
{
    private const string Letters = "0abtnvfre N_LP\"/\\";
    private const string Characters = "\0\a\b\t\n\v\f\r\u001B \u0085\u00A0\u2028\u2029\"/\\";

    /// <summary>Appends the character that is meant. What is no escape stands as it is, with its backslash.</summary>
    /// <param name="text">What follows the backslash.</param>
    /// <returns>How many characters of the text were taken.</returns>
    public static int Decode(ReadOnlySpan<char> text, StringBuilder value)
    {
        var digits = text.IsEmpty ? 0 : text[0] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && CodePoint(text[1..], digits) is { } code)
        {
            // Two escapes may be the halves of one character.
            value.Append(code <= char.MaxValue ? ((char)code).ToString() : new Rune(code).ToString());
            return 1 + digits;
        }

        var known = text.IsEmpty ? -1 : Letters.IndexOf(text[0], StringComparison.Ordinal);
        value.Append(known < 0 ? '\\' : Characters[known]);
        return known < 0 ? 0 : 1;
    }

    private static int? CodePoint(ReadOnlySpan<char> text, int digits) =>
        text.Length >= digits && int.TryParse(
            text[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= 0x10FFFF
            ? code
            : null;
}
