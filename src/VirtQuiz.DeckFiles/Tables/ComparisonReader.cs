using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>Makes a comparison of a pipe table, or says why it is none.</summary>
internal sealed class ComparisonReader(DeckText deck, PhraseReader phrases, ProblemLog problems)
{
    private readonly Dictionary<string, string> footnotes = new(deck.Footnotes.Count, StringComparer.OrdinalIgnoreCase);
    private int cellsRead;
    private long explained;

    public Comparison? Read(TableText text, PassageContext context)
    {
        var place = text.Place;
        if (text.Header.Length > Limits.Columns)
        {
            problems.Add(ProblemCode.TableTooWide, place, $"{text.Header.Length}", $"{Limits.Columns}");
            return null;
        }

        if (cellsRead + text.CellCount > Limits.Cells)
        {
            problems.Add(ProblemCode.TableTooLarge, place, $"{text.CellCount}", $"{Limits.Cells}");
            return null;
        }

        cellsRead += text.CellCount;
        var table = Table.Read(text, phrases, problems);
        if (table.Columns < 2)
        {
            problems.Add(ProblemCode.TableSubjectsTooFew, place, "0");
            return null;
        }

        if (table.IsGallery)
        {
            problems.Add(ProblemCode.TableOfLinks, place);
            return null;
        }

        var orientation = context.Comment.Subjects ?? OrientationGuess.Of(table, context);
        if (orientation == Orientation.SubjectsInRows && context.Comment.Subjects is null)
        {
            table = table.WithNamesFirst();
            if (TableMisfit.Of(table, context) is { } misfit)
            {
                problems.Add(misfit, place);
                return null;
            }
        }

        if (orientation == Orientation.SubjectsInRows)
            table = table.Transposed();

        var unclear = new List<(ProblemCode Code, Place Place, string Name)>();
        var subjects = Named(table, isSubject: true, orientation, unclear);
        var attributes = Named(table, isSubject: false, orientation, unclear);
        if (subjects.Count < 2)
        {
            problems.Add(ProblemCode.TableSubjectsTooFew, place, $"{subjects.Count}");
            return null;
        }

        ReportUnknownRows(context.Comment.ListRows, attributes, place);
        var listRows = context.Comment.ListRows.Select(Folding.Fold).ToHashSet();
        var rows = ImmutableArray.CreateBuilder<Row>(attributes.Count);
        foreach (var attribute in attributes)
        {
            var row = ReadRow(table, attribute, subjects, listRows);
            if (row.Cells.Any(cell => cell is not null))
                rows.Add(row);
        }

        if (rows.Count == 0)
        {
            problems.Add(ProblemCode.TableAttributesMissing, place);
            return null;
        }

        foreach (var (code, at, name) in unclear)
            problems.Add(code, at, name);
        return new Comparison(context.Heading, place, [.. subjects.Select(subject => subject.Name)], rows.DrainToImmutable());
    }

    /// <summary>The subjects or attributes that have a name of their own.</summary>
    /// <param name="unclear">Takes what is wrong with the other names; it matters only if the table is a comparison.</param>
    private static List<(int Index, string Name, Place Place)> Named(
        Table table, bool isSubject, Orientation orientation, List<(ProblemCode Code, Place Place, string Name)> unclear)
    {
        var isColumn = isSubject == (orientation == Orientation.SubjectsInColumns);
        var named = new List<(int Index, string Name, Place Place)>();
        var unnamed = new List<(int Index, string Value, Place Place)>();
        var seen = new HashSet<string>();
        for (var index = 1; index < (isSubject ? table.Columns : table.Rows); index++)
        {
            var (phrase, place) = isSubject ? table[0, index] : table[index, 0];
            var value = table.FirstValue(index, isSubject);
            if (phrase.Text.Length == 0)
            {
                if (value is not null)
                    unnamed.Add((index, value, place));
            }
            else if (value is null && !isColumn)
            {
                // A row without values is a heading among the rows.
            }
            else if (!seen.Add(Folding.Fold(phrase.Text)))
            {
                unclear.Add((isSubject ? ProblemCode.SubjectDuplicate : ProblemCode.AttributeDuplicate, place, phrase.Text));
            }
            else
            {
                named.Add((index, phrase.Text, place));
            }
        }

        // Where nothing has a name, the table is none.
        foreach (var (index, value, place) in named.Count > 0 ? unnamed : [])
            unclear.Add(isColumn ? (ProblemCode.TableColumnUnnamed, place, $"{table.FirstColumn + index + 1}") : (ProblemCode.TableRowUnnamed, place, value));
        return named;
    }

    private void ReportUnknownRows(
        ImmutableList<string> listRows, List<(int Index, string Name, Place Place)> attributes, Place place)
    {
        if (listRows.Count == 0)
            return;

        var known = attributes.Select(attribute => Folding.Fold(attribute.Name)).ToHashSet();
        foreach (var row in listRows.Where(row => !known.Contains(Folding.Fold(row))))
            problems.Add(ProblemCode.CommentRowUnknown, place, row);
    }

    private Row ReadRow(
        Table table,
        (int Index, string Name, Place Place) attribute,
        List<(int Index, string Name, Place Place)> subjects,
        HashSet<string> listRows)
    {
        var cells = new (Phrase Phrase, Place Place)[subjects.Count];
        for (var index = 0; index < cells.Length; index++)
            cells[index] = table[attribute.Index, subjects[index].Index];
        var isList = (listRows.Count > 0 && listRows.Contains(Folding.Fold(attribute.Name))) || IsList(attribute.Name, cells);
        var read = new Cell?[cells.Length];
        for (var index = 0; index < cells.Length; index++)
            read[index] = ReadCell(cells[index], isList);
        return new Row(attribute.Name, attribute.Place, ImmutableCollectionsMarshal.AsImmutableArray(read), isList);
    }

    /// <summary>Decided for the row as a whole: a cell that is a sentence with commas is no list.</summary>
    private static bool IsList(string attribute, (Phrase Phrase, Place Place)[] cells)
    {
        if (AttributeWords.PromisesList(attribute))
        {
            var items = cells.Where(cell => cell.Phrase.Text.Length > 0).Select(cell => NameList.Cut(cell.Phrase)).ToList();
            return items.Any(list => list.Length > 1) && items.All(NameList.CouldBeItems);
        }

        var hasSeveral = false;
        foreach (var (cell, _) in cells)
        {
            if (cell.Text.Length == 0)
                continue;
            if (!NameList.AreNames(cell, out var count))
                return false;
            hasSeveral |= count > 1;
        }

        return hasSeveral;
    }

    private Cell? ReadCell((Phrase Phrase, Place Place) cell, bool isList)
    {
        if (cell.Phrase.Text.Length == 0)
            return null;

        return new Cell(
            cell.Phrase.Text, cell.Place, isList ? NameList.Cut(cell.Phrase) : [], Explanation(cell.Phrase.Footnotes, cell.Place));
    }

    private string? Explanation(ImmutableArray<string> labels, Place place)
    {
        if (labels.IsEmpty)
            return null;

        if (labels is not [var only])
            return Explanations(labels, place);

        var text = Footnote(only, place);
        return text.Length > 0 && MayExplain(text.Length, place) ? text : null;
    }

    private string? Explanations(ImmutableArray<string> labels, Place place)
    {
        var texts = labels.Distinct(footnotes.Comparer).Select(label => Footnote(label, place)).Where(text => text.Length > 0).ToList();
        return texts.Count > 0 && MayExplain(texts.Sum(text => text.Length + 1L) - 1, place) ? string.Join(' ', texts) : null;
    }

    /// <summary>One long footnote may be mentioned in every cell. That there are too many is said once.</summary>
    private bool MayExplain(long length, Place place)
    {
        if (length > Limits.ExplanationCharacters)
        {
            problems.Add(ProblemCode.ExplanationTooLong, place, $"{length}", $"{Limits.ExplanationCharacters}");
            return false;
        }

        var isFirst = explained <= Limits.ExplanationsOfFile;
        explained += length;
        if (explained <= Limits.ExplanationsOfFile)
            return true;

        if (isFirst)
            problems.Add(ProblemCode.ExplanationTooLong, place, $"{explained}", $"{Limits.ExplanationsOfFile}");
        return false;
    }

    private string Footnote(string label, Place place)
    {
        if (!footnotes.TryGetValue(label, out var text))
        {
            text = deck.Footnotes.TryGetValue(label, out var markdown) ? phrases.Read(markdown, place).Text : "";
            footnotes.Add(label, text);
        }

        return text;
    }
}
