using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>One attribute of a comparison.</summary>
/// <param name="Cells">As many as the comparison has subjects; null where the table has no value.</param>
/// <param name="IsList">Whether the cells are lists of names, decided for the row as a whole.</param>
public sealed record Row(string Attribute, Place Place, ImmutableArray<Cell?> Cells, bool IsList);
