using System.Collections.Immutable;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Boards;

/// <summary>One row of a drawn board with zones, and what lies on it.</summary>
public sealed record ZoneRow(Line Line, ImmutableArray<Patch> Patches)
{
    /// <summary>A row that stands for one spot over its whole width.</summary>
    public static ZoneRow Of(Line line, int width, Spot spot, bool isGap) => new(line, [new Patch(0, width, spot, isGap)]);

    /// <summary>Another row beside this one.</summary>
    /// <param name="width">Cells of this one, which it is filled up to.</param>
    public ZoneRow Beside(ZoneRow other, int width) => new(
        new Line([.. Line.Spans, new Span(new string(' ', Math.Max(0, width - Line.Width))), .. other.Line.Spans]),
        [.. Patches, .. other.Patches.Select(patch => patch with { Start = patch.Start + width, End = patch.End + width })]);
}
