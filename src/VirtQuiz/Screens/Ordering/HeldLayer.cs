using System.Collections.Immutable;

namespace VirtQuiz.Screens.Ordering;

/// <summary>A layer that is lifted.</summary>
/// <param name="Before">The order before it was lifted.</param>
/// <param name="From">The position it was lifted from.</param>
/// <param name="Gap">Where the drop mark of a mouse is: above the layer at this position. Null when moved by hand.</param>
public sealed record HeldLayer(ImmutableArray<int> Before, int From, int? Gap)
{
    /// <summary>The position it comes to when dropped at the mark; null when that moves nothing.</summary>
    public int? LandsAt => Gap switch
    {
        { } gap when gap < From => gap,
        { } gap when gap > From + 1 => gap - 1,
        _ => null,
    };

    public bool Equals(HeldLayer? other) =>
        other is not null && From == other.From && Gap == other.Gap && Before.AsSpan().SequenceEqual(other.Before.AsSpan());

    public override int GetHashCode() => HashCode.Combine(From, Gap);
}
