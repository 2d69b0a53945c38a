using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// The names of what a comparison compares, to be masked in values: whole names, and words of names. Words that all
/// subjects share tell nothing apart and stay, and so do numbers and words like "type" outside a whole name.
/// </summary>
internal sealed class SubjectNames
{
    public const string Mask = "[…]";

    private static readonly FrozenSet<string> CommonWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "of", "in", "on", "for", "to", "and", "or", "with", "by", "vs", "as", "at", "is",
        "type", "kind", "class", "mode", "model", "version", "level", "based",
        "타입", "유형", "종류", "방식", "모드", "버전", "기반", "및", "또는");

    private readonly ImmutableArray<string> keys;
    private readonly ILookup<string, string[]> longNames;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int longestWord;

    public SubjectNames(ImmutableArray<string> subjects)
    {
        keys = [.. subjects.Select(Phrase.KeyOf)];
        var names = subjects.Select(WordsOf).Where(name => name.Length > 0).ToArray();
        longNames = names.Where(name => name.Length > 1).OrderByDescending(name => name.Length).ToLookup(name => name[0]);

        // One name alone shares nothing.
        var apart = names.DistinctBy(name => string.Join(' ', name)).ToArray();
        var shared = apart.Length < 2 ? [] : apart.Aggregate(apart[0].ToHashSet(), (common, name) => [.. common.Intersect(name)]);
        var telling = names.SelectMany(name => name.Length == 1 ? name : name.Where(IsTelling));
        var set = new HashSet<string>(telling.Where(word => !shared.Contains(word)), StringComparer.Ordinal);
        words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        longestWord = set.Count == 0 ? 0 : set.Max(word => word.Length);
    }

    /// <summary>A name reduced to what counts.</summary>
    public string KeyOf(int subject) => keys[subject];

    /// <summary>The text with every name masked; the same text when it has none.</summary>
    public string MaskIn(string text)
    {
        var composed = Folding.Compose(text);
        var runs = RunsOf(composed);
        StringBuilder? masked = null;
        var copied = 0;
        for (var run = 0; run < runs.Count; run++)
        {
            if (Find(composed, runs, run) is not { } found)
                continue;

            masked ??= new StringBuilder();
            var between = composed.AsSpan(copied, found.Start - copied);
            if (masked.Length == 0 || !between.IsWhiteSpace())
                masked.Append(between).Append(Mask);
            copied = found.End;
            run = found.LastRun;
        }

        return masked is null ? text : masked.Append(composed, copied, composed.Length - copied).ToString();
    }

    private (int Start, int End, int LastRun)? Find(string text, List<Range> runs, int run)
    {
        var (start, end) = (runs[run].Start.Value, runs[run].End.Value);
        var folded = text[start..end].ToLowerInvariant();
        foreach (var name in longNames[folded])
        {
            if (EndOfName(text, runs, run, name) is { } endOfName)
                return (start, endOfName, run + name.Length - 1);
        }

        // Latin words are found where a run begins, Hangul also within a compound.
        for (var at = 0; at < folded.Length; at++)
        {
            if (at > 0 && !IsHangul(folded[at]))
                continue;

            for (var length = Math.Min(longestWord, folded.Length - at); length > 0; length--)
            {
                if (words.Contains(folded.AsSpan(at, length)) && IsNameHere(text, start + at, length)
                    && EndOfWord(folded, at, length) is { } endOfWord)
                    return (start + at, start + endOfWord, run);
            }
        }

        return null;
    }

    /// <summary>Where a name of several words that begins with this run ends; null when it does not stand there.</summary>
    private static int? EndOfName(string text, List<Range> runs, int run, string[] name)
    {
        if (run + name.Length > runs.Count)
            return null;

        for (var i = 1; i < name.Length - 1; i++)
        {
            if (!text.AsSpan(runs[run + i]).Equals(name[i], StringComparison.OrdinalIgnoreCase))
                return null;
        }

        var last = text[runs[run + name.Length - 1]].ToLowerInvariant();
        return last.StartsWith(name[^1], StringComparison.Ordinal)
            ? runs[run + name.Length - 1].Start.Value + EndOfWord(last, 0, name[^1].Length)
            : null;
    }

    /// <summary>A name of one letter is a name only as a capital, and "A" and "I" are more often plain words.</summary>
    private static bool IsNameHere(string text, int at, int length) =>
        length > 1 || !char.IsAsciiLetter(text[at]) || (char.IsUpper(text[at]) && text[at] is not ('A' or 'I'));

    /// <summary>
    /// The end of a word within a run of letters and digits, with the plural or the particle that would tell its last
    /// sound; null when another word is meant.
    /// </summary>
    private static int? EndOfWord(string run, int at, int length)
    {
        var end = at + length;
        var tail = run.AsSpan(end);
        if (tail is "" or "s" or "es" || KoreanParticles.TellsLastSound(tail))
            return run.Length;

        // Hangul attaches endings and compounds; one syllable alone begins too many other words.
        return IsHangul(tail[0]) && (length > 1 || !IsHangul(run[at])) ? end : null;
    }

    /// <summary>Whether a word of a longer name tells by itself who is meant.</summary>
    private static bool IsTelling(string word) => word.Length > 1 && word.Any(char.IsLetter) && !CommonWords.Contains(word);

    private static string[] WordsOf(string name)
    {
        var composed = Folding.Compose(name);
        return [.. RunsOf(composed).Select(run => composed[run].ToLowerInvariant())];
    }

    private static List<Range> RunsOf(string text)
    {
        var runs = new List<Range>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
                runs.Add(start..i);
        }

        return runs;
    }

    private static bool IsHangul(char character) => character is >= '가' and <= '힣';
}
