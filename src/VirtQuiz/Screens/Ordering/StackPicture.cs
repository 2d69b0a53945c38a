using System.Collections.Immutable;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Ordering;

/// <summary>Layers in an order, drawn, with ✓ or ✗ beside each boundary where that is known.</summary>
/// <param name="Boundaries">From the top, whether each boundary is right; empty where there is nothing to say.</param>
public sealed record StackPicture(string Title, ImmutableArray<string> Layers, ImmutableArray<bool> Boundaries)
{
    private const int Mark = 3;

    /// <param name="width">Cells for the picture with its marks.</param>
    public IEnumerable<Line> Draw(int width)
    {
        var box = Box.For(Layers, 20, width - Mark);
        var title = Cells.Width(Title) > box.Width ? Title : Cells.Center(Title, box.Width);
        yield return Line.Of(new Span(Cells.Fit(title, width), Role.Quiet));
        for (var position = 0; position < Layers.Length; position++)
        {
            yield return Boundary(box, position, width);
            foreach (var text in box.Layer(Layers[position]))
                yield return Line.Of("│", text, "│", Nothing(box, width));
        }

        yield return Boundary(box, Layers.Length, width);
    }

    /// <summary>Two pictures side by side.</summary>
    public static IEnumerable<Line> SideBySide(StackPicture left, StackPicture right, int width)
    {
        var column = width / 2;
        var (lefts, rights) = (left.Draw(column).ToArray(), right.Draw(width - column).ToArray());
        var blank = Line.Of(new string(' ', column));
        for (var row = 0; row < Math.Max(lefts.Length, rights.Length); row++)
        {
            var (from, to) = (row < lefts.Length ? lefts[row] : blank, row < rights.Length ? rights[row] : Line.Empty);
            yield return new Line([.. from.Spans, .. to.Spans]);
        }
    }

    private static Span Nothing(Box box, int width) => new(new string(' ', Math.Max(0, width - box.Width)));

    private Line Boundary(Box box, int gap, int width)
    {
        var line = box.Boundary(gap, Layers.Length);
        var isJudged = gap > 0 && gap <= Boundaries.Length && gap < Layers.Length;
        if (!isJudged)
            return Line.Of(line, Nothing(box, width));

        var isRight = Boundaries[gap - 1];
        var role = isRight ? Role.Right : Role.Wrong;
        return Line.Of(
            new Span(box.Boundary(gap, Layers.Length, heavy: !isRight), isRight ? Role.Text : Role.Wrong),
            new Span(Cells.Fit(isRight ? " ✓" : " ✗", Math.Max(2, width - box.Width)), role));
    }
}
