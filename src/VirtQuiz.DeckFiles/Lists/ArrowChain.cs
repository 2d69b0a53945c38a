using System.Buffers;
using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Reads <c>A → B → C</c> alone on a line as a sequence.</summary>
internal static partial class ArrowChain
{
    private const int FewestSteps = 3;
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

    /// <summary>Whether an arrow stands in front, as before a consequence.</summary>
    public static bool BeginsWithArrow(string text) =>
        text.AsSpan().TrimStart() is [var first, ..] && (first is '-' or '=' || ArrowMarks.Contains(first)) && AnyArrowAtStart().IsMatch(text);

    /// <summary>Whether a number stands in front: "1. boot".</summary>
    public static bool IsNumbered(string text) => LineNumber().IsMatch(text.TrimStart());

    /// <summary>Joins lines where one ends or the next begins with an arrow.</summary>
    public static IEnumerable<TextLine> Joined(IReadOnlyList<TextLine> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var joined = new List<string> { lines[index].Text };
            var first = lines[index].Place;
            var mayGoOn = !HasRemarksBelow(lines[index].Text);
            while (index + 1 < lines.Count
                && (ArrowAtEnd().IsMatch(lines[index].Text) || (mayGoOn && ArrowAtStart().IsMatch(lines[index + 1].Text))))
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
        var colons = ColonsBehind(text, arrows, enclosed);
        var areNamed = colons == arrows.Count;
        var start = !areNamed && Label().Match(text) is { Success: true } label && label.Length <= arrows[0].Index ? label.Length : 0;
        if ((colons > 0 && !areNamed) || HasColon(text, start, arrows[0].Index, enclosed) != areNamed)
            return null;

        if (start > 0)
            title = text[..start].TrimEnd(' ', ':', '：', '—', '–');
        var isPromised = OrderWords.PromiseOrder(title);
        foreach (var arrow in arrows.Append(null))
        {
            var end = arrow?.Index ?? text.Length;
            var step = text[start..end].Trim(Trimmings);
            if (arrow is null && steps.Count >= FewestSteps && !step.AsSpan().ContainsAnyExcept('.', '…'))
                break;
            var isPair = steps.Count > 0 && arrow is not null && HasPair(text, start, end, enclosed);
            if (step.Length is 0 or > LongestStep || !step.Any(char.IsLetterOrDigit) || isPair || ChainProse.IsSentence(step)
                || (!isPromised && ChainProse.IsClause(step)))
                return null;

            steps.Add(new Step(arrow is null ? InThisOrder().Replace(step.TrimEnd('.', '。'), "") : step, place));
            start = arrow is null ? start : arrow.Index + arrow.Length;
        }

        if (steps.All(step => CircledNumber().IsMatch(step.Text)))
            steps = [.. steps.Select(step => step with { Text = CircledNumber().Replace(step.Text, "") })];
        else if (LineNumber().IsMatch(steps[0].Text) && !steps.Skip(1).Any(step => LineNumber().IsMatch(step.Text)))
            steps[0] = steps[0] with { Text = LineNumber().Replace(steps[0].Text, "") };
        var isStamped = TimeStamp().IsMatch(steps[0].Text) && !steps.All(step => TimeStamp().IsMatch(step.Text));
        var isRepeated = steps.DistinctBy(step => step.Text).Count() < steps.Count;
        return isRepeated || isStamped || steps.All(step => ChainProse.IsNumber(step.Text))
            ? null
            : new Sequence(title, place, [.. steps]);
    }

    /// <summary>Whether a line that is not read is a chain but for colons or commas in some of its steps.</summary>
    public static bool IsUnclear(string text)
    {
        var arrows = Arrow().Matches(text);
        if (arrows.Count < FewestSteps || ChainProse.IsCode(text) || arrows.DistinctBy(KindOf).Count() > 1
            || ChainProse.Enclosed(text) is not { } enclosed || arrows.Any(arrow => enclosed[arrow.Index]))
            return false;

        var (start, pairs, colons) = (0, 0, 0);
        var steps = new List<string>(arrows.Count + 1);
        foreach (var arrow in arrows.Append(null))
        {
            var end = arrow?.Index ?? text.Length;
            pairs += steps.Count > 0 && arrow is not null && HasPair(text, start, end, enclosed) ? 1 : 0;
            colons += HasColon(text, start, end, enclosed) ? 1 : 0;
            steps.Add(text[start..end].Trim(Trimmings));
            start = arrow is null ? start : arrow.Index + arrow.Length;
        }

        // Where a comma stands between all arrows, the line lists pairs: a → b, c → d.
        return (colons > 0 || pairs > 0) && pairs < arrows.Count - 1
            && steps.All(step => step.Length is > 0 and <= LongestStep && step.Any(char.IsLetter)
                && !ChainProse.IsSentence(step) && !ChainProse.IsClause(step))
            && steps.Distinct().Count() == steps.Count;
    }

    /// <summary>
    /// Whether lines below that begin with an arrow are remarks on this one rather than steps: it is a label, or begins with one.
    /// </summary>
    private static bool HasRemarksBelow(string text) => text.AsSpan().TrimEnd(" *_") is [.., ':' or '：']
        || (Label().Match(text) is { Success: true } label && !OrderWords.PromiseOrder(label.Value));

    private static char KindOf(Match arrow) => arrow.Value.AsSpan().Trim()[0];

    /// <summary>How many steps behind an arrow have a label: all, where each step is named, else one where a second statement begins.</summary>
    private static int ColonsBehind(string text, MatchCollection arrows, bool[] enclosed)
    {
        var count = 0;
        for (var index = 0; index < arrows.Count; index++)
        {
            var end = index + 1 < arrows.Count ? arrows[index + 1].Index : text.Length;
            count += HasColon(text, arrows[index].Index + arrows[index].Length, end, enclosed) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A colon as in prose; that of <c>nginx:80</c> belongs to a name.</summary>
    private static bool HasColon(string text, int start, int end, bool[] enclosed)
    {
        for (var index = start; index < end; index++)
        {
            var isColon = text[index] is '：' || (text[index] is ':' && (index + 1 == end || char.IsWhiteSpace(text[index + 1])));
            if (isColon && !enclosed[index])
                return true;
        }

        return false;
    }

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

    [GeneratedRegex(@"\s*[→⟶⇒➔➜➡▶►][\uFE0E\uFE0F]?\s*|\s+(?:-+>|=+>)\s+")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"(?:[→⟶⇒➔➜➡▶►][\uFE0E\uFE0F]?|\s(?:-+>|=+>))\s*$")]
    private static partial Regex ArrowAtEnd();

    [GeneratedRegex(@"^\s*(?:[→⟶⇒➔➜➡▶►]|-+>|=+>)")]
    private static partial Regex AnyArrowAtStart();

    // Lines that begin with "->" are the branches of a plan or log rather than steps.
    [GeneratedRegex(@"^\s*[→⟶⇒➔➜➡▶►]")]
    private static partial Regex ArrowAtStart();

    [GeneratedRegex(@"^[^→⟶⇒➔➜➡▶►:：—–]{1,60}(?::\s+|：\s*|\s[—–]\s+)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\[\d[^\]]*\]")]
    private static partial Regex TimeStamp();

    // The number of a line of code, not of a step.
    [GeneratedRegex(@"^\d{1,2}[.)]\s+(?=\S)")]
    private static partial Regex LineNumber();

    // "→ double 순": in this order.
    [GeneratedRegex(@"\s순(?:서)?(?:으로|대로)?(?:\s?(?:이다|입니다|진행))?$")]
    private static partial Regex InThisOrder();

    [GeneratedRegex(@"^[①-⑳]\s*(?=\S)")]
    private static partial Regex CircledNumber();
}
