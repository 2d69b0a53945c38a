using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>A heading without the attributes that static site generators put behind it: <c>## Title {#anchor}</c>.</summary>
internal static partial class HeadingText
{
    public static string Of(string text) => text.EndsWith('}') ? Attributes().Replace(text, "").Trim() : text;

    [GeneratedRegex(@"\s*\{:?\s*[#.][^{}]*\}$")]
    private static partial Regex Attributes();
}
