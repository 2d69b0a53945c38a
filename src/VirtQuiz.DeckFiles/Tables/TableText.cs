using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>
/// A pipe table, cut into cells by the rules of GitHub Flavored Markdown (section 4.10): a pipe divides, even in code,
/// unless a backslash stands before it.
/// </summary>
/// <param name="Place">Where the header begins.</param>
internal sealed record TableText(
    Place Place, ImmutableArray<CellText> Header, ImmutableArray<ImmutableArray<CellText>> Rows)
{
    /// <summary>The table among the lines of a paragraph, or null. Lines above the header are prose.</summary>
    public static TableText? Find(IReadOnlyList<TextLine> lines)
    {
        for (var index = 1; index < lines.Count; index++)
        {
            if (IsDelimiterRow(lines[index].Text) && lines[index - 1].Text.Contains('|'))
            {
                var header = lines[index - 1];
                return new TableText(header.Place, Cut(header), [.. lines.Skip(index + 1).Where(IsRow).Select(Cut)]);
            }
        }

        return null;
    }

    /// <summary>A line such as <c>| :--- | ---: |</c>.</summary>
    private static bool IsDelimiterRow(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (!line.Contains('|') || !line.Contains('-') || line.ContainsAnyExcept("|-: \t"))
            return false;

        line = line.StartsWith("|") ? line[1..] : line;
        line = line.EndsWith("|") ? line[..^1] : line;
        foreach (var range in line.Split('|'))
        {
            var dashes = line[range].Trim();
            dashes = dashes.StartsWith(":") ? dashes[1..] : dashes;
            dashes = dashes.EndsWith(":") ? dashes[..^1] : dashes;
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-'))
                return false;
        }

        return true;
    }

    // Kramdown writes "{: .class}" right below a table; text without a pipe is no row either.
    private static bool IsRow(TextLine line) =>
        line.Text.Contains('|') && !line.Text.AsSpan().TrimStart().StartsWith("{:");

    private static ImmutableArray<CellText> Cut(TextLine line)
    {
        var text = line.Text;
        var cells = ImmutableArray.CreateBuilder<CellText>();
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (start < text.Length && text[start] == '|')
            start++;

        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '|')
            {
                cells.Add(CellText.Of(line, start..at));
                start = at + 1;
            }
        }

        if (!text.AsSpan(start).IsWhiteSpace())
            cells.Add(CellText.Of(line, start..));
        return cells.ToImmutable();
    }
}
