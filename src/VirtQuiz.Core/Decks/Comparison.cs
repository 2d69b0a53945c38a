using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>A table: subjects × attributes. Each filled cell is a fact.</summary>
/// <param name="Title">The nearest heading above the table, else the deck's title.</param>
/// <param name="Subjects">What is compared, at least two, left to right (or top to bottom).</param>
/// <param name="Rows">One row for each attribute, in the table's order.</param>
public sealed record Comparison(string Title, Place Place, ImmutableArray<string> Subjects, ImmutableArray<Row> Rows)
{
    public IEnumerable<string> Attributes => Rows.Select(row => row.Attribute);
}
