using System.Collections.Immutable;

namespace VirtQuiz.Screens.Boards;

/// <summary>A drawn board with zones: its rows, and which spot lies where.</summary>
public sealed class ZonePicture(ImmutableArray<ZoneRow> rows)
{
    public ImmutableArray<ZoneRow> Rows { get; } = rows;

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

    /// <summary>The rows that must stay in sight: the drop mark, else the item under the cursor.</summary>
    public Range Focus(ZoneBoard board)
    {
        var isGap = board.Held is { Moves: true };
        var spot = isGap ? board.Held!.Mark : board.Cursor;
        var first = Rows.ToList().FindIndex(row => row.Patches.Any(patch => patch.Spot == spot && patch.IsGap == isGap));
        if (first < 0)
            first = Rows.ToList().FindIndex(row => row.Patches.Any(patch => patch.Spot.Zone == spot.Zone));
        return Math.Max(0, first - 1)..Math.Min(Rows.Length, first + 2);
    }
}
