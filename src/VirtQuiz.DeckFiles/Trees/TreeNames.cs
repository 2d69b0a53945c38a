using System.Buffers;
using System.Text.RegularExpressions;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Trees;

/// <summary>Tells whether what stands in a tree can name a layer.</summary>
internal static partial class TreeNames
{
    private const int MostColumns = 40;
    private const int MostWords = 6;

    /// <summary>As many words as a name that only looks like a sentence may have: "SQL 요".</summary>
    private const int WordsOfName = 2;

    private static readonly SearchValues<char> Marks = SearchValues.Create("→←↔⇒⇐▶◀►◄▲▼↑↓|│┃┐┘┤├└─=");

    public static bool IsLayer(string name)
    {
        var bare = name.EndsWith(')') && name.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? name[..bracket] : name;
        return name.AsSpan().HasLetterOrDigit && !name.AsSpan().ContainsAny(Marks)
            && !name.Contains("->", StringComparison.Ordinal) && !name.Contains("<-", StringComparison.Ordinal)
            && !(MayBeStepOrProcess(name) && StepOrProcess().IsMatch(name)) && name[^1] is not (':' or '：' or '?' or '？' or '.' or '。' or '!' or ';')
            && Columns(bare) <= MostColumns && !IsSentence(bare.TrimEnd());
    }

    private static bool IsSentence(string name)
    {
        var words = name.AsSpan().Count(' ') + 1;
        return words > MostWords || (words > WordsOfName && name[^1] is '다' or '요' or '함' or '음' or '됨' or '임');
    }

    /// <summary>A guess that is good enough: letters of East Asian scripts are twice as wide.</summary>
    private static int Columns(string text)
    {
        var columns = text.Length;
        foreach (var letter in text)
            columns += letter >= '\u1100' ? 1 : 0;
        return columns;
    }

    /// <summary>A glance that spares most names a regular expression.</summary>
    private static bool MayBeStepOrProcess(string name) =>
        (name.AsSpan().ContainsAnyInRange('0', '9') && (name[0] is '(' or 's' or 'S' || char.IsDigit(name[0]) || name.Contains(':')))
        || name[0] is >= '①' and <= '⑳';

    // "1. Check", "Step 2", "① Check", "1234 /usr/bin/x", "vda1 254:1 0".
    [GeneratedRegex(@"^(?:\(?\d{1,3}[.)]\s|step\s*\d|[①-⑳]|\d+\s+\S*/)|\s\d+:\d+\s", RegexOptions.IgnoreCase)]
    private static partial Regex StepOrProcess();
}
