using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>Cuts a cell into names, and tells names from pieces of a sentence.</summary>
internal static partial class NameList
{
    private const int LongestName = 40;
    private const int MostWords = 4;
    private const int LongestItem = 60;
    private const string Opening = "([{（［「『", Closing = ")]}）］」』";

    private static readonly SearchValues<char> SeparatorMarks = SearchValues.Create(",，、;；·ㆍ・/및");

    private static readonly SearchValues<char> DigitsAndDots = SearchValues.Create("0123456789.");

    // Capitalized at the beginning of a cell, and yet no proper nouns.
    private static readonly FrozenSet<string> Values = FrozenSet.Create(
        "yes", "no", "none", "all", "any", "both", "high", "low", "medium", "fast", "slow", "strong", "weak", "large",
        "small", "good", "bad", "easy", "hard", "optional", "required", "partial", "full", "true", "false", "simple",
        "complex", "cheap", "expensive", "automatic", "manual", "static", "dynamic", "public", "private", "limited",
        "supported", "unsupported", "stateful", "stateless", "synchronous", "asynchronous", "flexible", "secure");

    private static readonly FrozenSet<string> Connectives = FrozenSet.Create("of", "for", "and", "the", "on", "in", "by");

    /// <summary>
    /// The names in a cell: cut at commas, middle dots, " / " and "및" outside of brackets, or else at line breaks.
    /// </summary>
    public static ImmutableArray<string> Cut(Phrase cell)
    {
        var names = Parts(cell);
        return names.Count < 2 ? [.. names] : [.. names.DistinctBy(Folding.Fold)];
    }

    /// <summary>Whether all parts of a cell are names; a sentence shows itself by its first part.</summary>
    /// <param name="count">How many parts there are, where all are names.</param>
    public static bool AreNames(Phrase cell, out int count)
    {
        count = 0;
        if (BeginsTooLong(cell))
            return false;

        foreach (var part in Parts(cell))
        {
            if (!IsName(part))
                return false;
            count++;
        }

        return true;
    }

    /// <summary>A glance that spares most sentences the rest.</summary>
    private static bool BeginsTooLong(Phrase cell)
    {
        var end = cell.Text.AsSpan().IndexOfAny(SeparatorMarks);
        var first = (end < 0 ? cell.Text : cell.Text.AsSpan(0, end)).Trim();
        return cell.Lines.Length < 2 && first.Length > LongestName && !MayHaveSurroundings(first);
    }

    /// <summary>Whether a row whose attribute promises lists holds them: no part is a sentence.</summary>
    public static bool CouldBeItems(ImmutableArray<string> parts) =>
        parts.All(part => part.Length <= LongestItem && !SentenceEnd().IsMatch(part));

    /// <summary>
    /// Whether a part is a proper name by its looks alone: short, without Hangul (which tells no proper noun), every
    /// word with a capital letter or a digit.
    /// </summary>
    public static bool IsName(string part)
    {
        if (part.Length > LongestName)
            return false;

        var name = part.AsSpan().IndexOfAny("([（") >= 0 ? Brackets().Replace(part, " ").Trim() : part;
        if (!Ascii.IsValid(name))
            return false;

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && !name.EndsWith('.')
            && Array.TrueForAll(words, word => Connectives.Contains(word) || IsNameWord(word) || IsVersion(word)) && Array.Exists(words, IsNameWord);
    }

    /// <summary>The "11" of "Windows 11".</summary>
    private static bool IsVersion(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(DigitsAndDots);

    private static bool IsNameWord(string word) =>
        (word.AsSpan().ContainsAnyInRange('A', 'Z') || (word.AsSpan().ContainsAnyInRange('0', '9')
            && word.AsSpan().ContainsAnyInRange('a', 'z'))) && !Values.Contains(word.ToLowerInvariant());

    private static List<string> Parts(Phrase cell)
    {
        var parts = CutAtSeparators(cell.Text);
        if (cell.Lines.Length > 1 && parts.Count == 1)
            parts = [.. cell.Lines];

        var names = new List<string>(parts.Count);
        foreach (var part in parts)
        {
            if (Trimmed(part) is { Length: > 0 } name)
                names.Add(name);
        }

        return names;
    }

    private static List<string> CutAtSeparators(string text)
    {
        if (!text.AsSpan().ContainsAny(SeparatorMarks))
            return [text];

        var parts = new List<string>();
        int depth = 0, start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Opening.Contains(text[at]))
                depth++;
            else if (Closing.Contains(text[at]))
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && IsSeparator(text, at))
            {
                parts.Add(text[start..at]);
                start = at + 1;
            }
        }

        var last = text[start..];
        if (start > 0 && MayHoldConnective(last) && LastConnective().Match(last) is { Success: true } and)
            parts.AddRange(last[..and.Index], last[(and.Index + and.Length)..]);
        else
            parts.Add(last);
        return parts;
    }

    private static bool IsSeparator(string text, int at) => text[at] switch
    {
        ',' => !IsInNumber(text, at),
        '，' or '、' or ';' or '；' or '·' or 'ㆍ' or '・' => true,
        '/' or '및' => at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ',
        _ => false,
    };

    private static bool IsInNumber(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1])
        && char.IsAsciiDigit(text[at + 1]);

    private static string Trimmed(string part)
    {
        part = part.Trim();
        return (MayHaveSurroundings(part) ? Surroundings().Replace(part, "") : part).TrimEnd('.', '。', ' ').Trim();
    }

    /// <summary>A glance that spares most names the rest.</summary>
    private static bool MayHaveSurroundings(ReadOnlySpan<char> part) =>
        part is ['•' or '·' or '*' or '-' or '–' or 'a' or 'o' or '및' or '그', ..] or [.., '등' or '…' or '.']
        || (!part.IsEmpty && char.IsDigit(part[0])) || part.EndsWith("etc") || part.EndsWith("more") || part.EndsWith("others") || part.EndsWith("so on");

    /// <summary>Likewise for the words that divide the last two names.</summary>
    private static bool MayHoldConnective(string text) => text.Contains('&') || text.Contains("and", StringComparison.Ordinal)
        || text.Contains("그리고", StringComparison.Ordinal);

    // A bullet, a number or "and" before a name, "and so on" behind it.
    [GeneratedRegex(@"^(?:(?:[•·*\-–]|\d+[.)])\s+|(?:and|or|및|그리고)\s+)+|(?:(?:^|\s+)(?:등등?|etc\.?|and (?:more|others|so on))|\s*(?:…|\.\.\.))\s*\.?$")]
    private static partial Regex Surroundings();

    [GeneratedRegex(@"\s+(?:and|&)\s+(?!more\b|others\b|so\b)|\s+그리고\s+")]
    private static partial Regex LastConnective();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[다요죠까]\.?$|[.!?]\s+\S")]
    private static partial Regex SentenceEnd();
}
