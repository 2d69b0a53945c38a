using System.Buffers;
using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Tells a chain of steps from prose, code and mappings that hold arrows too.</summary>
internal static partial class ChainProse
{
    private const int WordsOfClause = 3;

    private static readonly SearchValues<char> OtherArrows = SearchValues.Create("↔⇔⇄⟷◄◀←⇐⟵");

    /// <summary>Function types, paths of code and arrows that point both ways.</summary>
    public static bool IsCode(string text) =>
        text.AsSpan().ContainsAny(OtherArrows) || text.Contains("::", StringComparison.Ordinal)
        || text.Contains("<-", StringComparison.Ordinal) || text.TrimEnd() is [.., ';' or '{'];

    /// <summary>Which characters stand inside brackets or quotation marks; null when these are not closed.</summary>
    public static bool[]? Enclosed(string text)
    {
        var enclosed = new bool[text.Length];
        var (depth, isQuoted) = (0, false);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '"')
                isQuoted = !isQuoted;
            depth += text[index] switch
            {
                '(' or '[' or '{' or '（' or '“' or '「' => 1,
                ')' or ']' or '}' or '）' or '”' or '」' => -1,
                _ => 0,
            };
            // "1) boot" opens no bracket.
            if (depth < 0 && (index == 0 || !char.IsAsciiDigit(text[index - 1])))
                return null;
            depth = Math.Max(depth, 0);
            enclosed[index] = depth > 0 || isQuoted;
        }

        return depth == 0 && !isQuoted ? enclosed : null;
    }

    /// <summary>Whether a step is a sentence, or holds the end of one.</summary>
    public static bool IsSentence(string step) => SentenceWithin().IsMatch(step) || SentenceEnd().IsMatch(step);

    /// <summary>Whether a step is a clause of an argument; where an order is promised, clauses are steps as well.</summary>
    public static bool IsClause(string step)
    {
        var words = step.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return (words >= WordsOfClause && step[^1] is '다' or '요' or '음' or '함' or '됨' or '임') || Therefore().IsMatch(step);
    }

    /// <summary>Releases, measures and other numbers.</summary>
    public static bool IsNumber(string step) => !step.Skip(1).Any(char.IsLetter) && step.Any(char.IsAsciiDigit);

    // Two letters before the full stop, so that "e.g." ends nothing.
    [GeneratedRegex(@"\p{L}{2}[.!?]\s|[。！？]\s*\S|\s(?:순서로|순으로|순서대로)(?:\s|$)")]
    private static partial Regex SentenceWithin();

    // Prose that mentions a chain goes on behind it, for some words and up to a full stop, or ends in a Korean predicate.
    [GeneratedRegex(@"\S\s+\S+\s+\S+[.!?。]$|[다요죠]\.$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:그래서|따라서|그러므로|그러면|therefore|thus|hence)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Therefore();
}
