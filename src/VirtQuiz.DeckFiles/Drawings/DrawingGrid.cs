using System.Text;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>
/// A drawing by display column, as its author saw it: Hangul takes two columns. Lines and columns count from 0; outside
/// of the drawing everything is blank.
/// </summary>
internal sealed class DrawingGrid
{
    private const int TabStop = 4;
    private const int ShortestRule = 3;
    private static readonly string[] ShellMarks = ["mysql>", "MariaDB [", "sqlite>", "=# ", "=> ", "rows in set", "row in set", " rows)", "(1 row)"];

    private readonly List<TextLine> sources = [];
    private readonly List<int[]> starts = [];

    // Where each character stood before tabs became spaces.
    private readonly List<int[]> origins = [];

    private readonly List<Arms[]> arms = [];

    private DrawingGrid()
    {
    }

    /// <summary>Whether a database shell printed this: a prompt, or the number of rows below the last one.</summary>
    public bool HasShell { get; private set; }

    public int Height => sources.Count;

    /// <summary>Null when there are more lines or columns than are read.</summary>
    public static DrawingGrid? Of(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count > Limits.DrawingLines)
            return null;

        var grid = new DrawingGrid();
        foreach (var line in lines)
        {
            if (line.Text.Length > Limits.Columns * 4 || grid.Add(line) > Limits.Columns)
                return null;
        }

        grid.HasShell = lines.Any(line => ShellMarks.Any(mark => line.Text.Contains(mark, StringComparison.Ordinal)));
        grid.Straighten();
        for (var y = 0; y < grid.Height; y++)
        {
            for (var x = 0; x < grid.Width(y); x++)
                grid.arms[y][x] = grid.FindArms(y, x);
        }

        return grid;
    }

    public int Width(int y) => y >= 0 && y < Height ? starts[y].Length - 1 : 0;

    /// <summary>The first character in a cell; in the second column of a wide glyph, a space.</summary>
    public char this[int y, int x]
    {
        get
        {
            if (x < 0 || x >= Width(y))
                return ' ';

            var start = starts[y][x];
            return x > 0 && starts[y][x - 1] == start ? ' ' : sources[y].Text[start];
        }
    }

    public Arms ArmsAt(int y, int x) => x >= 0 && x < Width(y) ? arms[y][x] : Arms.None;

    public bool HasArms(int y, int x, Arms wanted) => (ArmsAt(y, x) & wanted) == wanted;

    public bool IsBlank(int y, int x) => char.IsWhiteSpace(this[y, x]);

    /// <summary>The text from one column up to another, as it stands.</summary>
    public string Text(int y, int from, int to)
    {
        var width = Width(y);
        from = Math.Clamp(from, 0, width);
        to = Math.Clamp(to, from, width);
        return sources.Count > y && y >= 0 ? sources[y].Text[starts[y][from]..starts[y][to]] : "";
    }

    public Place PlaceAt(int y, int x) =>
        sources[y].At(origins[y][starts[y][Math.Clamp(x, 0, Width(y))]]);

    private int Add(TextLine line)
    {
        var text = new StringBuilder();
        var columns = new List<int>();
        var origin = new List<int>();
        var at = 0;
        foreach (var rune in Folding.Compose(line.Text).EnumerateRunes())
        {
            var width = rune.Value == '\t' ? TabStop - (columns.Count % TabStop) : DisplayWidth.Of(rune);
            for (var column = 0; column < width; column++)
            {
                columns.Add(text.Length);
                if (rune.Value == '\t')
                    text.Append(' ');
            }

            if (rune.Value != '\t' && rune.IsBmp)
                text.Append((char)rune.Value);
            else if (rune.Value != '\t')
                text.Append(rune.ToString());
            while (origin.Count < text.Length)
                origin.Add(at);
            at += rune.Utf16SequenceLength;
        }

        columns.Add(text.Length);
        origins.Add([.. origin, at]);
        sources.Add(line with { Text = text.ToString() });
        starts.Add([.. columns]);
        return columns.Count - 1;
    }

    private void Straighten()
    {
        var isAscii = !sources.Any(line => LineGlyphs.HasCorner(line.Text));
        var straightening = new Straightening(isAscii);
        for (var y = 0; y < Height; y++)
        {
            starts[y] = straightening.Straighten(sources[y].Text, starts[y]);
            arms.Add(new Arms[Width(y)]);
        }
    }

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
