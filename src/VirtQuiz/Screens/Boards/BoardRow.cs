using System.Collections.Immutable;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Boards;

/// <summary>One row of a drawn board, and what lies on it.</summary>
public sealed record BoardRow(Line Line, ImmutableArray<Patch> Patches)
{
    /// <summary>A row that stands for one spot over its whole width.</summary>
    public static BoardRow Of(Line line, int width, Spot spot, bool isGap) => new(line, [new Patch(0, width, spot, isGap)]);

    /// <summary>A row that is a gap, where what lies above it can be taken hold of as well.</summary>
    public static BoardRow OfGap(Line line, int width, Spot gap, Spot above) =>
        new(line, [new Patch(0, width, gap, IsGap: true), new Patch(0, width, above, IsGap: false)]);

    /// <summary>Another row beside this one.</summary>
    /// <param name="width">Cells of this one, which it is filled up to.</param>
    public BoardRow Beside(BoardRow other, int width) => new(
        new Line([.. Line.Spans, new Span(new string(' ', Math.Max(0, width - Line.Width))), .. other.Line.Spans]),
        [.. Patches, .. other.Patches.Select(patch => patch with { Start = patch.Start + width, End = patch.End + width })]);
}
