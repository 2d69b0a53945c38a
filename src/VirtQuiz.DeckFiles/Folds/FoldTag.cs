namespace VirtQuiz.DeckFiles.Folds;

/// <summary>A tag that opens or closes a fold or its summary.</summary>
/// <param name="Range">From its opening to behind its closing bracket, in the line.</param>
internal readonly record struct FoldTag(FoldTagKind Kind, Range Range)
{
    private static readonly (string Opening, FoldTagKind Kind)[] Kinds =
    [
        ("<details", FoldTagKind.OpenDetails), ("</details", FoldTagKind.CloseDetails),
        ("<summary", FoldTagKind.OpenSummary), ("</summary", FoldTagKind.CloseSummary),
    ];

    /// <summary>The tags of a line; those in inline code, and behind a backslash, are text.</summary>
    public static List<FoldTag> In(ReadOnlySpan<char> line)
    {
        var tags = new List<FoldTag>();
        for (var at = line.IndexOf('<'); at >= 0 && at < line.Length; at = Next(line, at + 1))
        {
            if (TagAt(line, at) is not { } tag || IsText(line, at))
                continue;

            // What stands inside a tag is none.
            tags.Add(tag);
            at = tag.Range.End.Value - 1;
        }

        return tags;
    }

    private static FoldTag? TagAt(ReadOnlySpan<char> line, int at)
    {
        foreach (var (opening, kind) in Kinds)
        {
            if (!line[at..].StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;

            var length = line[at..].IndexOf('>');
            var isName = length >= opening.Length && (length == opening.Length || line[at + opening.Length] is ' ' or '\t' or '/');
            return isName ? new FoldTag(kind, at..(at + length + 1)) : null;
        }

        return null;
    }

    private static bool IsText(ReadOnlySpan<char> line, int at) =>
        (at > 0 && line[at - 1] == '\\') || (line[..at].Count('`') % 2 == 1 && line[at..].Contains('`'));

    private static int Next(ReadOnlySpan<char> line, int from) =>
        line[from..].IndexOf('<') is >= 0 and var found ? from + found : -1;
}
