using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>A table of phrases. Row 0 is the header; after transposing, the first column.</summary>
internal sealed class Table
{
    private readonly (Phrase Phrase, Place Place)[][] cells;
    private readonly bool isTransposed;

    private Table((Phrase Phrase, Place Place)[][] cells, bool isTransposed)
    {
        this.cells = cells;
        this.isTransposed = isTransposed;
    }

    public int Rows => isTransposed ? cells[0].Length : cells.Length;

    public int Columns => isTransposed ? cells.Length : cells[0].Length;

    /// <summary>Whether most of the values are links or pictures and nothing else.</summary>
    public bool IsGallery
    {
        get
        {
            var values = cells.Skip(1).SelectMany(row => row.Skip(1)).Select(cell => cell.Phrase)
                .Where(phrase => phrase.Text.Length > 0 || phrase.IsOnlyLinks).ToList();
            return values.Count(phrase => phrase.IsOnlyLinks) * 2 > values.Count;
        }
    }

    public (Phrase Phrase, Place Place) this[int row, int column] =>
        isTransposed ? cells[column][row] : cells[row][column];

    public static Table Read(TableText text, PhraseReader phrases, ProblemLog problems)
    {
        var columns = text.Header.Length;
        var rows = new List<(Phrase, Place)[]> { ReadRow(text.Header, columns, phrases) };
        foreach (var row in text.Rows)
        {
            if (row.Length > columns)
            {
                var lost = phrases.Read(row[columns].Markdown, row[columns].Place).Text;
                problems.Add(ProblemCode.TableRowLong, row[columns].Place, row[0].Markdown, lost);
            }
            else if (row.Length < columns && row.Length > 0)
            {
                problems.Add(ProblemCode.TableRowShort, row[0].Place, row[0].Markdown, $"{columns - row.Length}");
            }

            if (row.Length > 0)
                rows.Add(ReadRow(row, columns, phrases));
        }

        return new Table([.. rows], isTransposed: false);
    }

    public Table Transposed() => new(cells, !isTransposed);

    /// <summary>
    /// The subjects stand in the header when its first cell is empty or a word for attributes, or when the cells below
    /// that are bold, as headings are.
    /// </summary>
    public Orientation GuessOrientation()
    {
        var names = cells.Skip(1).Select(row => row[0].Phrase).Where(name => name.Text.Length > 0).ToList();
        var hasHeadings = names.Count > 0 && names.All(name => name.IsBold);
        return hasHeadings || AttributeWords.IsAttributeHeader(cells[0][0].Phrase.Text)
            ? Orientation.SubjectsInColumns
            : Orientation.SubjectsInRows;
    }

    /// <summary>The first value of a column or row, without its name.</summary>
    public string? FirstValue(int index, bool isColumn) =>
        Enumerable.Range(1, (isColumn ? Rows : Columns) - 1)
            .Select(other => (isColumn ? this[other, index] : this[index, other]).Phrase.Text)
            .FirstOrDefault(text => text.Length > 0);

    private static (Phrase Phrase, Place Place)[] ReadRow(IReadOnlyList<CellText> row, int columns, PhraseReader phrases)
    {
        var cells = new (Phrase Phrase, Place Place)[columns];
        for (var column = 0; column < columns; column++)
        {
            cells[column] = column < row.Count
                ? (phrases.Read(row[column].Markdown, row[column].Place), row[column].Place)
                : (Phrase.Empty, row[^1].Place);
        }

        return cells;
    }
}
