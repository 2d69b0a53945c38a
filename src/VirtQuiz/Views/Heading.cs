namespace VirtQuiz.Views;

/// <summary>The top line: where the learner is, and how far.</summary>
/// <param name="Title">The wider place, which gives way in a narrow window.</param>
/// <param name="Place">The place within it, or empty.</param>
/// <param name="Right">What stands at the right edge, or empty.</param>
public sealed record Heading(string Title, string Place = "", string Right = "")
{
    private const int ShortestTitle = 8;

    /// <summary>The line in exactly so many cells.</summary>
    public Line Fit(int width)
    {
        var room = width - Cells.Width(Right) - 2;
        var place = Place.Length == 0 ? "" : " › " + Place;
        var title = Cells.Cut(Title, Math.Max(ShortestTitle, room - Cells.Width(place)));
        return Line.Of(
            new Span(Cells.Fit(title + place, Math.Max(0, room)), Role.Strong),
            new Span(Right.Length == 0 ? "" : "  " + Right, Role.Quiet));
    }
}
