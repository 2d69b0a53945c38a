using System.Buffers;
using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>A table of phrases. Row 0 is the header; after transposing, the first column.</summary>
internal sealed class Table
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-‐‑‒–—―−");

    private const int LongestName = 40;

    private readonly (Phrase Phrase, Place Place)[][] cells;
    private readonly bool isTransposed;

    private Table((Phrase Phrase, Place Place)[][] cells, int firstColumn, bool isTransposed)
    {
        this.cells = cells;
        FirstColumn = firstColumn;
        this.isTransposed = isTransposed;
    }

    /// <summary>How many columns of the text come before this table's: one where the rows are numbered.</summary>
    public int FirstColumn { get; }

    public int Rows => isTransposed ? cells[0].Length : cells.Length;

    public int Columns => isTransposed ? cells.Length : cells[0].Length;

    /// <summary>The first cell of the header.</summary>
    public string Corner => cells[0][0].Phrase.Text;

    /// <summary>The other cells of the header that are not empty.</summary>
    public IEnumerable<string> HeaderNames => cells[0].Skip(1).Select(cell => cell.Phrase.Text).Where(name => name.Length > 0);

    /// <summary>The cells below the corner that are not empty.</summary>
    public IReadOnlyList<string> RowNames => [.. cells.Skip(1).Select(row => row[0].Phrase.Text).Where(name => name.Length > 0)];

    /// <summary>Whether the cells below the corner are bold, as headings are.</summary>
    public bool HasBoldFirstColumn =>
        cells.Skip(1).Select(row => row[0].Phrase).Where(name => name.Text.Length > 0).ToList() is { Count: > 0 } names
        && names.All(name => name.IsBold);

    /// <summary>Whether most of the values are links or pictures and nothing else.</summary>
    public bool IsGallery
    {
        get
        {
            var (values, links) = (0, 0);
            foreach (var row in cells.AsSpan(1))
            {
                foreach (var (phrase, _) in row.AsSpan(1))
                {
                    values += phrase.Text.Length > 0 || phrase.IsOnlyLinks ? 1 : 0;
                    links += phrase.IsOnlyLinks || IsAddress(phrase.Text) ? 1 : 0;
                }
            }

            return links * 2 > values;
        }
    }

    public (Phrase Phrase, Place Place) this[int row, int column] =>
        isTransposed ? cells[column][row] : cells[row][column];

    public static Table Read(TableText text, PhraseReader phrases, ProblemLog problems)
    {
        foreach (var place in text.Torn)
            problems.Add(ProblemCode.TableRowTorn, place);
        var columns = text.Header.Length;
        var rows = new List<(Phrase Phrase, Place Place)[]> { ReadRow(text.Header, columns, phrases) };
        foreach (var row in text.Rows)
        {
            var surplus = row.Skip(columns).FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell.Markdown));
            if (surplus.Markdown is { } lost)
                problems.Add(ProblemCode.TableRowLong, surplus.Place, row[0].Markdown, phrases.Read(lost, surplus.Place).Text);
            else if (DividedCode(row) is { } divided)
                problems.Add(ProblemCode.TableCodeDivided, divided.Place, divided.Markdown);
            if (row.Length < columns && row.Length > 0)
                problems.Add(ProblemCode.TableRowShort, row[0].Place, row[0].Markdown, $"{columns - row.Length}");

            if (row.Length > 0)
                rows.Add(ReadRow(row, columns, phrases));
        }

        return AreNumbered(rows)
            ? new Table([.. rows.Select(row => row[1..])], firstColumn: 1, isTransposed: false)
            : new Table([.. rows], firstColumn: 0, isTransposed: false);
    }

    /// <summary>
    /// The same with the second column first, where the first only groups the rows (its names come again, or are written
    /// once for several rows) and every row has a name of its own in the second.
    /// </summary>
    public Table WithNamesFirst()
    {
        if (cells[0].Length < 3 || !HasGroups() || !HasNames(column: 1))
            return this;

        var named = new (Phrase Phrase, Place Place)[cells.Length][];
        for (var row = 0; row < cells.Length; row++)
        {
            var group = cells[row][0].Phrase.Text.Length == 0 ? named[row - 1][1] : cells[row][0];
            named[row] = [cells[row][1], group, .. cells[row].AsSpan(2)];
        }

        return new Table(named, FirstColumn, isTransposed);
    }

    public Table Transposed() => new(cells, FirstColumn, !isTransposed);

    /// <summary>The first value of a column or row, without its name.</summary>
    public string? FirstValue(int index, bool isColumn)
    {
        for (var other = 1; other < (isColumn ? Rows : Columns); other++)
        {
            if ((isColumn ? this[other, index] : this[index, other]).Phrase.Text is { Length: > 0 } text)
                return text;
        }

        return null;
    }

    /// <summary>GitHub makes a link of it without any marks.</summary>
    public static bool IsAddress(string text) => !text.Contains(' ')
        && (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal)
            || text.StartsWith("www.", StringComparison.Ordinal));

    /// <summary>The cell in which code begins that a later one ends: the pipes between them were meant as code, as in <c>a || b</c>.</summary>
    private static CellText? DividedCode(ImmutableArray<CellText> row)
    {
        CellText? begun = null;
        foreach (var cell in row)
        {
            if (!IsHalfOfCode(cell))
                continue;
            if (begun is not null)
                return begun;
            begun = cell;
        }

        return null;
    }

    private static bool IsHalfOfCode(CellText cell) => cell.Markdown.AsSpan().Count('`') % 2 == 1;

    private bool HasGroups()
    {
        var groups = cells.Skip(1).Select(row => row[0].Phrase.Text).ToList();
        return groups.Count > 2 && groups[0].Length > 0 && cells[0][0].Phrase.Text.Length > 0
            && groups.Where(group => group.Length > 0).Select(Folding.Fold).Distinct().Count() is > 1 and var distinct
            && distinct < groups.Count;
    }

    /// <summary>Whether the cells of a column could all be names, and none comes again.</summary>
    private bool HasNames(int column)
    {
        var names = cells.Skip(1).Select(row => row[column].Phrase.Text).ToList();
        return AttributeWords.MayName(cells[0][column].Phrase.Text) && names.TrueForAll(name => name.Length is > 0 and <= LongestName)
            && names.Select(Folding.Fold).Distinct().Count() == names.Count;
    }

    private static (Phrase Phrase, Place Place)[] ReadRow(IReadOnlyList<CellText> row, int columns, PhraseReader phrases)
    {
        var cells = new (Phrase Phrase, Place Place)[columns];
        for (var column = 0; column < columns; column++)
        {
            cells[column] = column < row.Count
                ? (column > 0 && IsToBeFilledIn(row[column].Markdown) ? Phrase.Empty : ReadCell(row[column], phrases), row[column].Place)
                : (Phrase.Empty, row[^1].Place);
        }

        return cells;
    }

    /// <summary>Whether the author leaves the value to the reader, or for later.</summary>
    private static bool IsToBeFilledIn(string markdown) => markdown is "?" or "??" or "???" or "…" or "..." or "TBD" or "TODO";

    /// <summary>A cell that holds only a dash says that there is nothing to say.</summary>
    private static Phrase ReadCell(CellText cell, PhraseReader phrases)
    {
        var phrase = phrases.Read(cell.Markdown, cell.Place);
        return phrase.Text.Length == 0 || phrase.Text.AsSpan().ContainsAnyExcept(Dashes) ? phrase : Phrase.Empty;
    }

    /// <summary>
    /// Whether the first column only counts the rows, up or down by one. Numbers with gaps, such as ports, are names.
    /// </summary>
    private static bool AreNumbered(List<(Phrase Phrase, Place Place)[]> rows)
    {
        if (rows.Count < 3 || !AttributeWords.IsNumber(rows[0][0].Phrase.Text))
            return false;

        var numbers = rows.Skip(1).Select(row => NumberIn(row[0].Phrase.Text)).ToList();
        return Math.Abs((numbers[1] - numbers[0]) ?? 0) == 1
            && Enumerable.Range(2, numbers.Count - 2).All(at => numbers[at] - numbers[at - 1] == numbers[1] - numbers[0]);
    }

    private static int? NumberIn(string text) => int.TryParse(text.AsSpan().TrimEnd(".)"), out var number) ? number : null;
}
