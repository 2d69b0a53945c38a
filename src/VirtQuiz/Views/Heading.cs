namespace VirtQuiz.Views;

/// <summary>The top line: where the learner is, and how far.</summary>
public sealed record Heading(Line Left, Line Right)
{
    public static Heading Of(string left, string right = "") =>
        new(Line.Of(new Span(left, Role.Strong)), Line.Of(new Span(right, Role.Quiet)));

    /// <summary>The line in exactly so many cells; the left side gives way.</summary>
    public Line Fit(int width)
    {
        var room = width - Right.Width - 2;
        var left = Left.Width <= room ? Left : Line.Of(new Span(Cells.Cut(Left.ToString(), Math.Max(0, room)), Role.Strong));
        var gap = Math.Max(0, width - left.Width - Right.Width);
        return new Line([.. left.Spans, new Span(new string(' ', gap)), .. Right.Spans]);
    }
}
