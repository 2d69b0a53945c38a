using System.Collections.Immutable;

namespace VirtQuiz.Screens.Boards;

/// <summary>A drawn board: its rows, and which spot lies where.</summary>
public sealed class BoardPicture(ImmutableArray<BoardRow> rows)
{
    public ImmutableArray<BoardRow> Rows { get; } = rows;

    /// <summary>The item to take hold of at a place; null where there is none.</summary>
    public Spot? ItemAt(int row, int column) =>
        row >= 0 && row < Rows.Length
        && Rows[row].Patches.FirstOrDefault(patch => !patch.IsGap && column >= patch.Start && column < patch.End) is { } patch
            ? patch.Spot
            : null;

    /// <summary>The gap that an item is dropped into at a place: over an item its place, outside the nearest one.</summary>
    public Spot GapAt(int row, int column, Spot from)
    {
        var patch = Rows.Select((drawn, at) => (Patches: drawn.Patches, Distance: Math.Abs(at - row)))
            .Where(drawn => !drawn.Patches.IsEmpty)
            .MinBy(drawn => drawn.Distance).Patches
            .MinBy(patch => Math.Max(Math.Max(patch.Start - column, column - patch.End + 1), 0))!;
        var isBelow = !patch.IsGap && patch.Spot.Zone == from.Zone && patch.Spot.Position > from.Position;
        return isBelow ? patch.Spot with { Position = patch.Spot.Position + 1 } : patch.Spot;
    }

    /// <summary>The rows that must stay in sight, around the first that shows a spot, or else its zone.</summary>
    /// <param name="isGap">Whether the spot is a gap rather than an item.</param>
    public Range Around(Spot spot, bool isGap)
    {
        var first = Rows.ToList().FindIndex(row => row.Patches.Any(patch => patch.Spot == spot && patch.IsGap == isGap));
        if (first < 0)
            first = Rows.ToList().FindIndex(row => row.Patches.Any(patch => patch.Spot.Zone == spot.Zone));
        return Math.Max(0, first - 1)..Math.Min(Rows.Length, first + 2);
    }
}
