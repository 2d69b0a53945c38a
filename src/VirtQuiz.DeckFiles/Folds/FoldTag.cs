namespace VirtQuiz.DeckFiles.Folds;

/// <summary>A tag that opens or closes a fold or its summary.</summary>
/// <param name="Range">From its opening to behind its closing bracket, in the line; to the end of a line that it goes on behind.</param>
internal readonly record struct FoldTag(FoldTagKind Kind, Range Range)
{
    private static readonly (string Opening, FoldTagKind Kind)[] Kinds =
    [
        ("<details", FoldTagKind.OpenDetails), ("</details", FoldTagKind.CloseDetails),
        ("<summary", FoldTagKind.OpenSummary), ("</summary", FoldTagKind.CloseSummary),
    ];

    /// <summary>The tags of a line outside of comments; those in inline code, and behind a backslash, are text.</summary>
    /// <param name="end">Whether the last of them, or a comment, goes on in the next line.</param>
    public static List<FoldTag> In(ReadOnlySpan<char> line, int from, out LineEnd end)
    {
        end = LineEnd.Text;
        var tags = new List<FoldTag>();
        for (var at = Next(line, from); at >= 0 && at < line.Length; at = Next(line, at + 1))
        {
            if (line[at..].StartsWith("<!--") && !IsText(line, at))
            {
                var length = line[at..].IndexOf("-->");
                end = length < 0 ? LineEnd.Comment : end;
                at = length < 0 ? line.Length : at + length;
            }

            if (at == line.Length || TagAt(line, at) is not { } tag || IsText(line, at))
                continue;

            // What stands inside a tag is none.
            tags.Add(tag);
            at = tag.Range.End.Value - 1;
            end = line[at] == '>' ? LineEnd.Text : LineEnd.Tag;
        }

        return tags;
    }

    private static FoldTag? TagAt(ReadOnlySpan<char> line, int at)
    {
        foreach (var (opening, kind) in Kinds)
        {
            if (!line[at..].StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;

            var rest = line[(at + opening.Length)..];
            var isName = rest.IsEmpty || rest[0] is '>' or ' ' or '\t' or '/';
            var length = rest.IndexOf('>') + 1;
            return isName && (length > 0 || !rest.Contains('<'))
                ? new FoldTag(kind, at..(at + opening.Length + (length > 0 ? length : rest.Length)))
                : null;
        }

        return null;
    }

    private static bool IsText(ReadOnlySpan<char> line, int at) =>
        (at > 0 && line[at - 1] == '\\') || (line[..at].Count('`') % 2 == 1 && line[at..].Contains('`'));

    private static int Next(ReadOnlySpan<char> line, int from) =>
        from < line.Length && line[from..].IndexOf('<') is >= 0 and var found ? from + found : -1;
}
