using System.Buffers;
using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Reads <c>A → B → C</c> alone on a line, or on lines that an arrow joins, as a sequence.</summary>
internal static partial class ArrowChain
{
    private const int LongestStepColumns = 60;

    private static readonly SearchValues<char> ArrowMarks = SearchValues.Create("→⟶⇒➔➜➡▶►>");

    // Arrows back, up and down, and the lines of drawings: more than one way through.
    private static readonly SearchValues<char> OtherWays = SearchValues.Create("←⇐↔⇄⇆⇔↑↓↗↘↙↖▼▲◀│┃├└┌┐┘┤┬┴┼");

    /// <summary>A glance that spares most lines the rest: hardly any has an arrow.</summary>
    public static bool MayBeChain(string text) => text.AsSpan().ContainsAny(ArrowMarks);

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
        if (arrows.Count < 2 || Branches(text) || text.Contains("::", StringComparison.Ordinal))
            return null;

        var start = Label().Match(text) is { Success: true } label && label.Length <= arrows[0].Index ? label.Length : 0;
        if (start > 0)
            title = text[..start].TrimEnd(' ', ':', '：');
        var parts = new List<string>(arrows.Count + 1);
        foreach (var arrow in arrows.Append(null))
        {
            parts.Add(text[start..(arrow?.Index ?? text.Length)].Trim());
            start = arrow is null ? start : arrow.Index + arrow.Length;
        }

        if (parts.All(part => Number().IsMatch(part)))
            parts = [.. parts.Select(part => Number().Replace(part, ""))];
        return parts.All(IsStep) ? new Sequence(title, place, [.. parts.Select(part => new Step(part, place))]) : null;
    }

    private static bool IsStep(string text) =>
        text.Any(char.IsLetterOrDigit) && text.Sum(CharacterColumns) <= LongestStepColumns && !Sentence().IsMatch(text) && IsWhole(text);

    private static int CharacterColumns(char character) => character >= '\u1100' ? 2 : 1;

    /// <summary>Whether brackets and quotation marks are closed: arrows inside of them divide no steps.</summary>
    private static bool IsWhole(string text) =>
        text.Count(character => character is '(' or '[' or '{') == text.Count(character => character is ')' or ']' or '}')
        && text.Count(character => character == '"') % 2 == 0;

    [GeneratedRegex(@"\s*(?:→|⟶|⇒|➔|➡️?|➜|▶️?|►)\s*|\s+(?:-+>|=+>)\s+")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"(?:[→⟶⇒➔➜➡▶►]️?|\s(?:-+>|=+>))\s*$")]
    private static partial Regex ArrowAtEnd();

    // Lines that begin with "->" are the branches of a plan or log rather than steps.
    [GeneratedRegex(@"^\s*[→⟶⇒➔➜➡▶►]")]
    private static partial Regex ArrowAtStart();

    [GeneratedRegex(@"^(?:[①-⑳]\s*|\(?\d{1,2}[.)]\s+)(?=\S)")]
    private static partial Regex Number();

    // Prose that mentions a chain goes on behind it, for some words and up to a full stop, or says that it is one.
    [GeneratedRegex(@"\S\s+\S+\s+\S+[.!?。]$|(?<!\b(?:vs|etc|e\.g|i\.e|No))(?<=[^\s\d])[.!?] +\S|순으로|순서로|순서대로|\bin (?:that|this) order\b|\s\S*니다\.?$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[^→⟶⇒➔➜➡▶►:：]{1,60}(?::\s+|：\s*)")]
    private static partial Regex Label();
}
