using System.Buffers;
using System.Text;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Questions;

/// <summary>A text prepared for comparing it with others; made once, since every question compares.</summary>
internal sealed class Phrase
{
    private static readonly SearchValues<char> Beside = SearchValues.Create("/·,，、;；+&|");

    private readonly string head;
    private readonly string bare;
    private readonly string? parts;

    public Phrase(string text)
    {
        Text = text;
        var folded = Folding.Fold(text);
        Key = KeyOf(text);
        bare = WithoutDegree(folded) is { Length: > 0 } rest ? rest : Key;
        parts = PartsOf(folded);
        head = WithoutDegree(HeadOf(folded)) is { Length: > 0 } start ? start : Squeeze(HeadOf(folded));
    }

    public string Text { get; }

    /// <summary>The folded text without spaces and closing punctuation: spacing in Korean is a matter of habit.</summary>
    public string Key { get; }

    /// <summary>What two texts have in common when they are the same text.</summary>
    public static string KeyOf(string text) => Squeeze(Folding.Fold(text));

    /// <summary>Whether one of two options could not clearly be wrong if the other one is right.</summary>
    public bool IsLike(Phrase other) =>
        head == other.head
        || HasSameParts(other)
        || Key.Contains(other.Key, StringComparison.Ordinal)
        || other.Key.Contains(Key, StringComparison.Ordinal);

    /// <summary>Whether two values, quoted in full, differ at most in degree, so that either may be said of both subjects.</summary>
    public bool MaySayTheSame(Phrase other) =>
        HasSameParts(other)
        || bare.Contains(other.bare, StringComparison.Ordinal) || other.bare.Contains(bare, StringComparison.Ordinal);

    /// <summary>Whether both list the same, in whatever order: "Libs/Bins" and "Bins, Libs".</summary>
    private bool HasSameParts(Phrase other) => parts is not null && parts == other.parts;

    /// <summary>What the text lists side by side, in an order of its own; null for a text that lists nothing.</summary>
    private static string? PartsOf(string folded)
    {
        if (!folded.AsSpan().ContainsAny(Beside))
            return null;

        var listed = new List<string>();
        foreach (var range in folded.AsSpan().SplitAny(Beside))
        {
            if (Squeeze(folded[range]) is { Length: > 0 } part)
                listed.Add(part);
        }

        listed.Sort(StringComparer.Ordinal);
        return string.Join('\n', listed);
    }

    /// <summary>The text before the first comma, bracket, semicolon or end of sentence; all of it when it begins so.</summary>
    private static string HeadOf(string folded)
    {
        for (var i = 1; i < folded.Length; i++)
        {
            if (EndsHead(folded, i))
                return folded[..i];
        }

        return folded;
    }

    private static bool EndsHead(string text, int at) => text[at] switch
    {
        // 1,000 is one number.
        ',' => !(char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1])),
        '.' or '!' or '?' => at + 1 == text.Length || text[at + 1] == ' ',
        '，' or '、' or ';' or '；' or '—' or '(' or '（' or '[' or '{' or '<' or '【' or '〈' => true,
        _ => false,
    };

    private static string WithoutDegree(string folded)
    {
        var kept = new StringBuilder(folded.Length);
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = folded.AsSpan(range);
            if (!DegreeWords.Contains(word.Trim("()[]（）,;")))
                kept.Append(word);
        }

        return Squeeze(kept.ToString());
    }

    private static string Squeeze(string folded) =>
        folded.Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', '。', '!', ',', ';');
}
