using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>
/// A pipe table, cut into cells by the rules of GitHub Flavored Markdown (section 4.10): a pipe divides, even in code,
/// unless a backslash stands before it, and the row of dashes has as many cells as the header.
/// </summary>
/// <param name="Place">Where the header begins.</param>
/// <param name="RowLines">The lines below the row of dashes that are rows.</param>
internal sealed record TableText(Place Place, ImmutableArray<CellText> Header, IReadOnlyList<TextLine> RowLines)
{
    private const int FewCells = 4;

    /// <summary>The cells of each row, those that the header has no column for among them.</summary>
    public IEnumerable<ImmutableArray<CellText>> Rows => RowLines.Select(CutRow);

    /// <summary>Where rows begin that a line break has torn beyond repair; they are left out.</summary>
    public ImmutableArray<Place> Torn { get; private init; } = [];

    public int CellCount => Header.Length * (RowLines.Count + 1);

    /// <summary>The table among the lines of a paragraph, or null. Lines above the header are prose.</summary>
    public static TableText? Find(IReadOnlyList<TextLine> lines)
    {
        for (var index = 1; index < lines.Count; index++)
        {
            if (IsDelimiterRow(lines[index].Text) && lines[index - 1].Text.Contains('|')
                && Cut(lines[index - 1]) is var header && header.Length == Cut(lines[index]).Length)
                return Of(lines[index - 1], header, [.. lines.Skip(index + 1)]);
        }

        return null;
    }

    private static TableText Of(TextLine headerLine, ImmutableArray<CellText> header, List<TextLine> below)
    {
        ImmutableArray<Place> torn = [];
        var rows = TornRows.IsBegun(headerLine) && header.Length <= Limits.Columns
            ? TornRows.Mend(below, row => Cut(row, header.Length + 1).Length == header.Length, out torn)
            : below;
        return new TableText(headerLine.Place, header, [.. rows.Where(IsRow)]) { Torn = torn };
    }

    /// <summary>Reports what looks like a table among the lines of a paragraph and is none by the rules.</summary>
    public static void ReportMistyped(IReadOnlyList<TextLine> lines, ProblemLog problems)
    {
        for (var index = 1; index < lines.Count; index++)
        {
            var (above, line) = (lines[index - 1], lines[index]);
            if (IsDelimiterRow(line.Text) && above.Text.Contains('|'))
            {
                problems.Add(ProblemCode.TableDelimiterMismatch, line.Place, $"{Cut(line).Length}", $"{Cut(above).Length}");
                return;
            }

            if (IsFramed(above.Text) && IsFramed(line.Text))
            {
                problems.Add(ProblemCode.TableDelimiterMissing, above.Place);
                return;
            }
        }
    }

    /// <summary>Reports a table among the lines of code that nothing but their indentation makes code.</summary>
    public static void ReportIndented(IReadOnlyList<TextLine> lines, ProblemLog problems)
    {
        if (Find(lines) is { } table)
            problems.Add(ProblemCode.TableIndented, table.Place);
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

    /// <summary>A line such as <c>| a | b |</c>.</summary>
    private static bool IsFramed(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 2 && line[0] == '|' && line[^1] == '|' && line.Count('|') > 2;
    }

    // Kramdown writes "{: .class}" right below a table; text without a pipe is no row either, nor is a line of dashes.
    private static bool IsRow(TextLine line) =>
        line.Text.Contains('|') && !line.Text.AsSpan().TrimStart().StartsWith("{:") && !IsDelimiterRow(line.Text);

    /// <summary>Where no pipe begins a row, one at its end has an empty cell behind it, if the header has a column for that.</summary>
    private ImmutableArray<CellText> CutRow(TextLine line)
    {
        var cells = Cut(line, Header.Length + Limits.Columns);
        return cells.Length == Header.Length - 1 && line.Text is [not '|', .., '|'] and not [.., '\\', '|']
            ? cells.Add(CellText.Of(line, line.Text.Length..))
            : cells;
    }

    private static ImmutableArray<CellText> Cut(TextLine line, int mostCells = int.MaxValue)
    {
        var text = line.Text;
        var cells = ImmutableArray.CreateBuilder<CellText>(FewCells);
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (start < text.Length && text[start] == '|')
            start++;

        for (var at = start; at < text.Length && cells.Count < mostCells; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '|')
            {
                cells.Add(CellText.Of(line, start..at));
                start = at + 1;
            }
        }

        if (cells.Count < mostCells && !text.AsSpan(start).IsWhiteSpace())
            cells.Add(CellText.Of(line, start..));
        return cells.DrainToImmutable();
    }
}
