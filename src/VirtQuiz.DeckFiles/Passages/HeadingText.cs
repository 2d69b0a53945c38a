using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>A heading without the attributes that static site generators put behind it: <c>## Title {#anchor}</c>.</summary>
internal static partial class HeadingText
{
    public static string Of(string text) => text.EndsWith('}') ? Attributes().Replace(text, "").Trim() : text;

    /// <summary>Its beginning where it is longer than is read: it stands in front of everything below it.</summary>
    public static string Limited(string text, Place place, ProblemLog problems)
    {
        if (text.Length <= Limits.HeadingCharacters)
            return text;

        problems.Add(ProblemCode.HeadingTooLong, place, $"{text.Length}", $"{Limits.HeadingCharacters}");
        var isCutInPair = char.IsHighSurrogate(text[Limits.HeadingCharacters - 1]);
        return text[..(Limits.HeadingCharacters - (isCutInPair ? 1 : 0))].TrimEnd();
    }

    [GeneratedRegex(@"\s*\{:?\s*[#.][^{}]*\}$")]
    private static partial Regex Attributes();
}
