using System.Collections.Immutable;

namespace VirtQuiz.Commands.Documents;

/// <summary>How often which subject of a table was picked for which.</summary>
/// <param name="Counts">A row for each subject that was asked for, with a number for each that was picked.</param>
public sealed record MatrixDocument(string Deck, string Title, ImmutableArray<string> Subjects, ImmutableArray<ImmutableArray<int>> Counts);
