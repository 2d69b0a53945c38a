using System.Collections.Immutable;

namespace VirtQuiz.Commands.Documents;

/// <param name="Items">The names in the cell where its row is a list; otherwise empty.</param>
public sealed record CellDocument(string Subject, string Attribute, string Text, ImmutableArray<string> Items, int Line);
