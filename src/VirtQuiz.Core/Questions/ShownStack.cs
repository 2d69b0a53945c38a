using System.Collections.Immutable;

namespace VirtQuiz.Core.Questions;

/// <summary>A drawing that a question shows: layers from the top, as they may be read before the answer.</summary>
/// <param name="Gap">Index of the layer that is left out; null where all are shown.</param>
public sealed record ShownStack(ImmutableArray<string> Layers, int? Gap)
{
    public bool Equals(ShownStack? other) =>
        other is not null && Gap == other.Gap && Layers.AsSpan().SequenceEqual(other.Layers.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Gap, Layers.Length);
}
