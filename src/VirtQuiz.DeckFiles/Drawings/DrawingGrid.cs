using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>
/// A drawing by display column, as its author saw it: Hangul takes two columns. Lines and columns count from 0; outside
/// of the drawing everything is blank.
/// </summary>
internal sealed class DrawingGrid
{
    private const int ShortestRule = 3;
    private static readonly string[] ShellMarks = ["mysql>", "MariaDB [", "sqlite>", "=# ", "=> ", "rows in set", "row in set", " rows)", "(1 row)"];

    private readonly GridLine[] lines;
    private readonly Arms[][] arms;

    private DrawingGrid(GridLine[] lines)
    {
        this.lines = lines;
        arms = new Arms[lines.Length][];
        for (var y = 0; y < Height; y++)
            arms[y] = new Arms[Width(y)];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width(y); x++)
                arms[y][x] = FindArms(y, x);
        }
    }

    /// <summary>Whether a database shell printed this: a prompt, or the number of rows below the last one.</summary>
    public bool HasShell => lines.Any(line => ShellMarks.Any(mark => line.Text.Contains(mark, StringComparison.Ordinal)));

    public int Height => lines.Length;

    /// <summary>Null when there are more lines or columns than are read.</summary>
    public static DrawingGrid? Of(List<TextLine> lines)
    {
        if (lines.Count > Limits.DrawingLines)
            return null;

        var read = new GridLine[lines.Count];
        for (var y = 0; y < lines.Count; y++)
        {
            if (lines[y].Text.Length > Limits.Columns * 4)
                return null;
            read[y] = GridLine.Of(lines[y]);
            if (read[y].Width > Limits.Columns)
                return null;
        }

        var straightening = new Straightening(isAscii: !read.Any(line => LineGlyphs.HasCorner(line.Text)));
        for (var y = 0; y < read.Length; y++)
            read[y] = read[y] with { Starts = straightening.Straighten(read[y].Text, read[y].Starts) };
        return new DrawingGrid(read);
    }

    public int Width(int y) => y >= 0 && y < Height ? lines[y].Width : 0;

    /// <summary>The first character in a cell; in the second column of a wide glyph, a space.</summary>
    public char this[int y, int x]
    {
        get
        {
            if (x < 0 || x >= Width(y))
                return ' ';

            var starts = lines[y].Starts;
            var start = starts[x];
            return x > 0 && starts[x - 1] == start ? ' ' : lines[y].Text[start];
        }
    }

    public Arms ArmsAt(int y, int x) => x >= 0 && x < Width(y) ? arms[y][x] : Arms.None;

    public bool HasArms(int y, int x, Arms wanted) => (ArmsAt(y, x) & wanted) == wanted;

    public bool IsBlank(int y, int x) => char.IsWhiteSpace(this[y, x]);

    /// <summary>The text from one column up to another, as it stands.</summary>
    public string Text(int y, int from, int to) => Span(y, from, to).ToString();

    public ReadOnlySpan<char> Span(int y, int from, int to)
    {
        if (y < 0 || y >= Height)
            return [];

        var line = lines[y];
        from = Math.Clamp(from, 0, line.Width);
        to = Math.Clamp(to, from, line.Width);
        return line.Text.AsSpan()[line.Starts[from]..line.Starts[to]];
    }

    public Place PlaceAt(int y, int x) => lines[y].PlaceAt(x);

    private Arms FindArms(int y, int x) => this[y, x] switch
    {
        '-' or '=' => Arms.Horizontal,
        '|' => Arms.Vertical | (IsRuleFrom(y, x, 1) ? Arms.Right : Arms.None) | (IsRuleFrom(y, x, -1) ? Arms.Left : Arms.None),
        '+' => FindArmsOfPlus(y, x),
        < '\u2500' => Arms.None,
        var glyph => LineGlyphs.ArmsOf(glyph),
    };

    /// <summary>Whether dashes alone lead from one upright line to another: <c>|------|</c>.</summary>
    private bool IsRuleFrom(int y, int x, int step)
    {
        var at = x + step;
        while (this[y, at] is '-' or '=')
            at += step;
        return Math.Abs(at - x) > ShortestRule && this[y, at] == '|';
    }

    /// <summary>A plus has the arms that its neighbors reach out to; a right border may have slipped.</summary>
    private Arms FindArmsOfPlus(int y, int x)
    {
        var found = Arms.None;
        if (this[y, x - 1] is '-' or '=')
            found |= Arms.Left;
        if (this[y, x + 1] is '-' or '=')
            found |= Arms.Right;
        if (found == Arms.None)
            return found;

        var slack = found == Arms.Left ? Outline.Slack : 0;
        if (HasBarNear(y - 1, x, slack))
            found |= Arms.Up;
        if (HasBarNear(y + 1, x, slack))
            found |= Arms.Down;
        return found;
    }

    private bool HasBarNear(int y, int x, int slack)
    {
        for (var at = x - slack; at <= x + slack; at++)
        {
            if (this[y, at] is '|')
                return true;
        }

        return false;
    }
}
