using System.Collections.Immutable;
using System.Drawing;

namespace VirtQuiz.Views;

/// <summary>
/// A whole screen as lines: heading, rule, body, foot, rule, keys. The page stands in the middle of a wide terminal;
/// a body that is too long scrolls.
/// </summary>
public sealed class Page
{
    /// <summary>The most cells of a line of the body.</summary>
    public const int ColumnWidth = 76;

    private const int Around = 4; // heading, two rules, keys

    private readonly ImmutableArray<Line> rows;
    private readonly int left;

    private Page(ImmutableArray<Line> rows, int left, Rectangle body, int hidden)
    {
        this.rows = rows;
        this.left = left;
        Body = body;
        Hidden = hidden;
    }

    /// <summary>The smallest window that a page fits in.</summary>
    public static Size Smallest { get; } = new(48, 14);

    /// <summary>Where the body stands on the screen, without the foot.</summary>
    public Rectangle Body { get; }

    /// <summary>Where the cursor stands on the screen; null where nothing is typed, or it is out of sight.</summary>
    public Point? Cursor { get; private init; }

    /// <summary>How many lines of the body are scrolled out of sight above.</summary>
    public int Hidden { get; }

    public IReadOnlyList<Line> Rows => rows;

    /// <summary>How many lines of a body can be seen at once.</summary>
    public static int BodyHeight(int window, Sheet foot) => window - Around - MarginFor(window) - foot.Lines.Count;

    /// <summary>A sheet for the body, or the foot, of a page in a window of this width.</summary>
    public static Sheet SheetFor(int width) => new(Math.Min(ColumnWidth, width - 4));

    /// <param name="scrolled">How many lines of the body the learner scrolled away; the sheet's focus stays in sight.</param>
    public static Page Compose(Size window, Heading heading, Sheet body, Sheet foot, IEnumerable<KeyOffer> keys, int scrolled)
    {
        var width = Math.Min(ColumnWidth, window.Width - 4) + 2;
        var left = (window.Width - width) / 2;
        var margin = MarginFor(window.Height);
        var height = BodyHeight(window.Height, foot);
        var hidden = Scroll(body, scrolled, height);
        var below = body.Lines.Count - hidden - height;

        var rows = ImmutableArray.CreateBuilder<Line>(window.Height);
        rows.Add(heading.Fit(width));
        rows.Add(Rule(width, hidden > 0 ? $" ▴ {KeyTable.Caption(Intent.PageUp)} " : ""));
        for (var i = 0; i < margin; i++)
            rows.Add(Line.Empty);
        for (var i = 0; i < height; i++)
            rows.Add(hidden + i < body.Lines.Count ? body.Lines[hidden + i].Indented(1) : Line.Empty);
        rows.AddRange(foot.Lines.Select(line => line.Indented(1)));
        rows.Add(Rule(width, below > 0 ? $" ▾ {KeyTable.Caption(Intent.PageDown)} " : ""));
        rows.Add(KeyLine.Fit(keys, width));
        var place = new Rectangle(left + 1, 2 + margin, width - 2, height);
        return new Page(rows.ToImmutable(), left, place, hidden)
        {
            Cursor = body.Cursor is var (line, column) && line >= hidden && line < hidden + height
                ? new Point(place.Left + column, place.Top + line - hidden)
                : null,
        };
    }

    /// <summary>A page with nothing but a sentence, for a window that is too small.</summary>
    public static Page Sentence(Size window, string text)
    {
        var lines = Cells.Wrap(text, window.Width).Select(line => Line.Of(line)).Take(Math.Max(0, window.Height));
        return new Page([.. lines], 0, Rectangle.Empty, 0);
    }

    /// <summary>The line at a row of the window, moved to where the page stands.</summary>
    public Line At(int row) => row < rows.Length ? rows[row].Indented(left) : Line.Empty;

    private static int MarginFor(int window) => window >= 22 ? 1 : 0;

    private static int Scroll(Sheet body, int scrolled, int height)
    {
        var hidden = scrolled;
        if (body.Focus is { } focus)
        {
            hidden = Math.Max(hidden, focus.End.Value - height);
            hidden = Math.Min(hidden, focus.Start.Value);
        }

        return Math.Clamp(hidden, 0, Math.Max(0, body.Lines.Count - height));
    }

    private static Line Rule(int width, string mark) =>
        Line.Of(new Span(new string('─', width - Cells.Width(mark) - (mark.Length > 0 ? 2 : 0)), Role.Quiet),
            new Span(mark, Role.Here), new Span(mark.Length > 0 ? "──" : "", Role.Quiet));
}
