using System.Globalization;

namespace VirtQuiz.Commands;

/// <summary>Text of a deck on a sheet in Markdown.</summary>
internal static class SheetText
{
    /// <summary>The letter of an option or item: A to Z, then AA, AB, ….</summary>
    public static string Letter(int index) =>
        index < 26 ? ((char)('A' + index)).ToString(CultureInfo.InvariantCulture) : Letter((index / 26) - 1) + Letter(index % 26);

    /// <summary>
    /// The text of a deck is text on the sheet too: none of its characters formats anything, be it inside a line or,
    /// as <c>- </c> and <c>1. </c> do, where a text begins.
    /// </summary>
    public static string Escaped(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["\\", "`", "*", "_", "~", "[", "]", "<", "&", "#", "|"])
            text = text.Replace(mark, "\\" + mark, StringComparison.Ordinal);

        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (text[digits..] is ['.' or ')', ..] || text is ['-' or '+' or '>' or '=', ..])
            text = text.Insert(digits, "\\");
        return text.Replace("\n\n", " — ", StringComparison.Ordinal).ReplaceLineEndings("; ");
    }
}
