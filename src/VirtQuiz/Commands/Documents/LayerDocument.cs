using System.Collections.Immutable;

namespace VirtQuiz.Commands.Documents;

/// <param name="Cells">The names side by side in the layer, where there are several; otherwise empty.</param>
public sealed record LayerDocument(string Text, ImmutableArray<string> Cells, string? Annotation);
