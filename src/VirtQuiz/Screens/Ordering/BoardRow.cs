using VirtQuiz.Views;

namespace VirtQuiz.Screens.Ordering;

/// <summary>One row of a drawn board: part of a layer, or a boundary.</summary>
/// <param name="Layer">Position of the layer, or null.</param>
/// <param name="Gap">The gap the boundary is, 0 above all layers, or null.</param>
public sealed record BoardRow(Line Line, int? Layer, int? Gap)
{
    public static BoardRow OfLayer(int position, Line line) => new(line, position, Gap: null);

    public static BoardRow OfGap(int gap, Line line) => new(line, Layer: null, gap);
}
