using System.Buffers;
using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Reads <c>A → B → C</c> alone on a line as a sequence.</summary>
internal static partial class ArrowChain
{
    private const int LongestStep = 80;

    /// <summary>Marks of Markdown and what is left of long arrows.</summary>
    private static readonly char[] Trimmings = [' ', '\t', '\n', '─', '━', '═', '*', '`'];

    private static readonly SearchValues<char> ArrowMarks = SearchValues.Create("→⟶⇒➔➜➡▶►");

    // Arrows back, up and down, and the lines of drawings: more than one way through.
    private static readonly SearchValues<char> OtherWays = SearchValues.Create("←⇐↔⇄⇆⇔↑↓↗↘↙↖▼▲◀│┃├└┌┐┘┤┬┴┼");

    /// <summary>A glance that spares most lines the rest: hardly any has an arrow.</summary>
    public static bool MayBeChain(string text) => text.AsSpan().ContainsAny(ArrowMarks)
        || text.Contains("->", StringComparison.Ordinal) || text.Contains("=>", StringComparison.Ordinal);

    /// <summary>Whether the text has more ways through it than from left to right.</summary>
    public static bool Branches(string text) => text.AsSpan().ContainsAny(OtherWays);

    /// <summary>Joins lines where one ends or the next begins with an arrow.</summary>
    public static IEnumerable<TextLine> Joined(IReadOnlyList<TextLine> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var joined = new List<string> { lines[index].Text };
            var first = lines[index].Place;
            while (index + 1 < lines.Count && (ArrowAtEnd().IsMatch(lines[index].Text) || ArrowAtStart().IsMatch(lines[index + 1].Text)))
                joined.Add(lines[++index].Text);
            yield return new TextLine(joined.Count == 1 ? joined[0] : string.Join(' ', joined), first);
        }
    }

    /// <param name="text">The line, reduced to text.</param>
    /// <param name="title">For a chain that has no label (<c>Boot: A → B → C</c>) of its own.</param>
    public static Sequence? Read(string text, Place place, string title)
    {
        var arrows = Arrow().Matches(text);
        if (arrows.Count < 2 || ChainProse.IsCode(text) || arrows.DistinctBy(KindOf).Count() > 1
            || ChainProse.Enclosed(text) is not { } enclosed || arrows.Any(arrow => enclosed[arrow.Index]))
            return null;

        var steps = new List<Step>(arrows.Count + 1);
        var start = Label().Match(text) is { Success: true } label && label.Length <= arrows[0].Index ? label.Length : 0;
        if (start > 0)
            title = text[..start].TrimEnd(' ', ':', '：', '—', '–');
        var isPromised = OrderWords.PromiseOrder(title);
        foreach (var arrow in arrows.Append(null))
        {
            var end = arrow?.Index ?? text.Length;
            var step = text[start..end].Trim(Trimmings);
            var isPair = steps.Count > 0 && arrow is not null && HasPair(text, start, end, enclosed);
            if (step.Length is 0 or > LongestStep || !step.Any(char.IsLetterOrDigit) || isPair || ChainProse.IsSentence(step)
                || (!isPromised && ChainProse.IsClause(step)))
                return null;

            steps.Add(new Step(arrow is null ? step.TrimEnd('.', '。') : step, place));
            start = arrow is null ? start : arrow.Index + arrow.Length;
        }

        if (steps.All(step => CircledNumber().IsMatch(step.Text)))
            steps = [.. steps.Select(step => step with { Text = CircledNumber().Replace(step.Text, "") })];
        var isRepeated = steps.DistinctBy(step => step.Text).Count() < steps.Count;
        return isRepeated || steps.All(step => ChainProse.IsNumber(step.Text))
            ? null
            : new Sequence(title, place, [.. steps]);
    }

    private static char KindOf(Match arrow) => arrow.Value.AsSpan().Trim()[0];

    /// <summary>A comma between two arrows divides pairs: <c>a → b, c → d</c>.</summary>
    private static bool HasPair(string text, int start, int end, bool[] enclosed)
    {
        for (var index = start; index < end; index++)
        {
            if (text[index] is ',' or ';' or '、' or '|' && !enclosed[index])
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\s*(?:→|⟶|⇒|➔|➡️?|➜|▶|►)\s*|\s+(?:-+>|=+>)\s+")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"(?:[→⟶⇒➔➜➡▶►]\uFE0F?|\s(?:-+>|=+>))\s*$")]
    private static partial Regex ArrowAtEnd();

    // Lines that begin with "->" are the branches of a plan or log rather than steps.
    [GeneratedRegex(@"^\s*[→⟶⇒➔➜➡▶►]")]
    private static partial Regex ArrowAtStart();

    [GeneratedRegex(@"^[^→⟶⇒➔➜➡▶►:：—–]{1,60}(?::\s+|：\s*|\s[—–]\s+)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^[①-⑳]\s*(?=\S)")]
    private static partial Regex CircledNumber();
}
