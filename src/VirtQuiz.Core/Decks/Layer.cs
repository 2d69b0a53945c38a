using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>One layer of a stack.</summary>
/// <param name="Text">The layer's name; its lines joined with a space.</param>
/// <param name="Cells">The names standing side by side in the layer, when there are several; otherwise empty.</param>
/// <param name="Annotation">The text to the right of the outline, else the parts listed or drawn in the layer; or null.</param>
public sealed record Layer(string Text, Place Place, ImmutableArray<string> Cells, string? Annotation);
