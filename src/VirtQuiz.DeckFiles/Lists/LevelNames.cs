using System.Globalization;
using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Tells numbered lists of levels, which have an order though no word promises it: "물리 계층", "Level 0".</summary>
internal static partial class LevelNames
{
    /// <summary>What is longer is a sentence.</summary>
    private const int LongestName = 80;

    private static readonly string[] Ends = [":", "：", " - ", " – ", " — "];

    /// <summary>Whether each item names a level, or the text nearest counts as many levels as there are items.</summary>
    public static bool PromiseOrder(IReadOnlyList<ListItem> items, string heading, string leadIn) =>
        !OrderWords.DenyOrder(leadIn) && (Counts(leadIn, items.Count)
            || (!OrderWords.DenyOrder(heading) && (Counts(heading, items.Count) || items.All(item => IsLevel(item.Markdown)))));

    private static bool Counts(string text, int items) => Count().Matches(text)
        .Any(count => int.TryParse(count.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == items);

    private static bool IsLevel(string markdown)
    {
        var ends = Ends.Select(end => markdown.IndexOf(end, StringComparison.Ordinal)).Where(at => at > 0);
        var name = markdown[..ends.Append(markdown.Length).Min()].Trim(' ', '*', '_', '`');
        return name.Length <= LongestName && Level().IsMatch(name);
    }

    [GeneratedRegex(@"(?<![\d.第제]|[第제] )(\d{1,2})[ -]?(?:계층|레벨|단계|[层層]|[阶階]段|(?:layers?|levels?|phases?|stages?|steps?)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    // The word ends the name, but for a number or a translation in brackets.
    [GeneratedRegex(@"(?:\b(?:layer|level|phase|stage)|계층|레벨|단계|[层層]|[阶階]段) ?\d{0,2}[)）]?(?: ?[(（][^()（）]*[)）])?\**$", RegexOptions.IgnoreCase)]
    private static partial Regex Level();
}
