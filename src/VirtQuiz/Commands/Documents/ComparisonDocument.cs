using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands.Documents;

/// <param name="Line">Counted from 1, as everywhere in these documents.</param>
/// <param name="Cells">The filled cells, row by row.</param>
public sealed record ComparisonDocument(
    string Title,
    int Line,
    ImmutableArray<string> Subjects,
    ImmutableArray<string> Attributes,
    ImmutableArray<CellDocument> Cells)
{
    public static ComparisonDocument Of(Comparison comparison) => new(
        comparison.Title,
        comparison.Place.Line,
        comparison.Subjects,
        [.. comparison.Attributes],
        [
            .. from row in comparison.Rows
               from pair in row.Cells.Zip(comparison.Subjects, (cell, subject) => (cell, subject))
               where pair.cell is not null
               select new CellDocument(pair.subject, row.Attribute, pair.cell.Text, pair.cell.Items, pair.cell.Place.Line),
        ]);
}
