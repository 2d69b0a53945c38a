using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Tells lists that define what is set as code, such as states and options: <c>- `idle`: waits for work</c>.</summary>
internal static partial class CodeTerms
{
    /// <summary>What a single item defines may be an aside.</summary>
    private const int FewestTerms = 2;

    /// <returns>The items with their code in bold, so that it is a term, when at least half of them define it.</returns>
    public static IReadOnlyList<ListItem> InBold(IReadOnlyList<ListItem> items)
    {
        var defined = 0;
        foreach (var item in items)
            defined += IsDefined(item.Markdown) ? 1 : 0;
        if (defined < FewestTerms)
            return items;

        var files = items.Count(item => IsDefined(item.Markdown) && File().IsMatch(item.Markdown));
        return defined * 2 < items.Count || files * 2 >= defined
            ? items
            : [.. items.Select(item => item with { Markdown = InBold(item.Markdown) })];
    }

    private static string InBold(string markdown) =>
        IsDefined(markdown) ? Defined().Replace(markdown, "**$1**", 1) : markdown;

    private static bool IsDefined(string markdown) => markdown is ['`', ..] && Defined().IsMatch(markdown);

    // Two names of one thing count as one term: "`-v`, `--verbose`: tells more".
    [GeneratedRegex(@"^(`[^`\n]+`(?:(?:\s*[,/|]\s*|\s+(?:or|and|또는|및)\s+)`[^`\n]+`)*)(?=\s*(?:\([^()\n]*\)\s*)?(?::\s|：)|\s+[-–—]\s)")]
    private static partial Regex Defined();

    // Files of the author's own project; those of a system have a path from its root, and behind the path of a command more follows.
    [GeneratedRegex(@"^`(?:[\w@.-]+/[^`\s]*`|[\w@.-]+\.[A-Za-z]{1,5}`)")]
    private static partial Regex File();
}
