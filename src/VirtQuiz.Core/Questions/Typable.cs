using System.Buffers;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Questions;

/// <summary>Tells which texts can be asked to be typed: names and short values that leave no choice of words.</summary>
internal static class Typable
{
    private const int MostCharacters = 24, MostWords = 3;

    // What parts a text into several, or makes a sentence of it; slash, plus and ampersand may stand within a name as well.
    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;.?!()·、，；→←↔⇒|");
    private static readonly SearchValues<char> MayDivide = SearchValues.Create("/+&");

    public static bool Is(string text)
    {
        var name = WithoutBracket(text, out _);
        var words = Folding.Fold(name).Split(' ');
        return name.Length is > 0 and <= MostCharacters && words.Length <= MostWords
            && name.Any(char.IsLetterOrDigit) && !IsDivided(name) && !words.Any(word => DegreeWords.Contains(word));
    }

    /// <summary>What may be typed besides the text itself: the name without its bracket, and a bracket that says it in another way.</summary>
    public static IEnumerable<string> Alternatives(string text)
    {
        var name = WithoutBracket(text, out var bracket);
        if (bracket is null)
            yield break;

        yield return name;
        if (SaysTheSame(name, bracket))
            yield return bracket;
    }

    /// <summary>
    /// Whether the text lists several things, whose order and sign are a matter of choice. "HTTP/2", "I/O" and "C++" are one
    /// name: nothing on one side, a single letter, or a number after letters.
    /// </summary>
    private static bool IsDivided(ReadOnlySpan<char> name)
    {
        if (name.ContainsAny(Dividers) || name.Contains("->", StringComparison.Ordinal) || name.Contains("=>", StringComparison.Ordinal))
            return true;

        for (var at = 0; name[at..].IndexOfAny(MayDivide) is >= 0 and var next; at += next + 1)
        {
            var before = name[..(at + next)].Trim();
            var after = name[(at + next + 1)..].Trim();
            before = before[(before.LastIndexOfAny(MayDivide) + 1)..];
            after = after.IndexOfAny(MayDivide) is >= 0 and var end ? after[..end] : after;
            var isOneName = before.Length < 2 || after.Length < 2 || (char.IsLetter(before[^1]) && IsNumber(after));
            if (!isOneName)
                return true;
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The text before a bracket that closes it; all of it where there is none.</summary>
    private static string WithoutBracket(string text, out string? bracket)
    {
        var trimmed = text.AsSpan().Trim();
        var opening = trimmed.LastIndexOfAny('(', '（');
        if (trimmed is not [.., ')' or '）'] || opening < 1)
        {
            bracket = null;
            return trimmed.ToString();
        }

        bracket = trimmed[(opening + 1)..^1].Trim().ToString();
        return trimmed[..opening].TrimEnd().ToString();
    }

    /// <summary>Whether a bracket is a translation or an abbreviation of the name before it, or the name one of the bracket; else it is a remark.</summary>
    private static bool SaysTheSame(string name, string bracket) => !bracket.AsSpan().ContainsAny(Dividers)
        && ((IsHangul(name) && IsLatin(bracket)) || (IsLatin(name) && IsHangul(bracket)) || Abbreviates(bracket, name) || Abbreviates(name, bracket));

    private static bool IsHangul(string text) => text.Any(letter => letter is >= '가' and <= '힣');

    private static bool IsLatin(string text) => text.Any(char.IsAsciiLetter) && !IsHangul(text);

    /// <summary>Whether a text is the initials of another: "VM" of "virtual machine", "IaC" of "Infrastructure as Code".</summary>
    private static bool Abbreviates(string text, string words)
    {
        var initials = string.Concat(words.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));
        return initials.Length > 1 && initials.Equals(text, StringComparison.OrdinalIgnoreCase);
    }
}
