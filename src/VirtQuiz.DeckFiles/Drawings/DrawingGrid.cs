using System.Runtime.InteropServices;
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

    // The cells of all lines, one behind another; behind each line one more for its end.
    private readonly int[] offsets;
    private readonly List<int> starts;
    private readonly char[] glyphs;
    private readonly Arms[] arms;

    /// <param name="starts">For each display column where its character starts in the text, and the end of the text.</param>
    /// <param name="offsets">Where those of each line begin, and the end.</param>
    private DrawingGrid(GridLine[] lines, int[] offsets, List<int> starts)
    {
        this.lines = lines;
        this.offsets = offsets;
        this.starts = starts;
        glyphs = new char[starts.Count];
        arms = new Arms[starts.Count];
        for (var y = 0; y < Height; y++)
            FindGlyphs(y);
        for (var y = 0; y < Height; y++)
            FindArms(y);
    }

    /// <summary>Whether a database shell printed this: a prompt, or the number of rows below the last one.</summary>
    public bool HasShell => lines.Any(line => ShellMarks.Any(mark => line.Text.Contains(mark, StringComparison.Ordinal)));

    /// <summary>Whether a command stands above: what follows is its output.</summary>
    public bool HasPrompt => lines.Any(line => line.Text is ['$' or '>', ' ', not ' ', ..]);

    public int Height => lines.Length;

    /// <summary>Null when there are more lines or columns than are read.</summary>
    public static DrawingGrid? Of(List<TextLine> lines)
    {
        if (lines.Count > Limits.DrawingLines)
            return null;

        // The first line of a drawing is mostly an edge, as wide as the rest.
        var read = new GridLine[lines.Count];
        var offsets = new int[lines.Count + 1];
        var starts = new List<int>(lines.Count * (Math.Min(lines[0].Text.Length, Limits.Columns) + 1));
        var line = new List<int>();
        var straightening = new Straightening(isAscii: !lines.Exists(line => LineGlyphs.HasCorner(line.Text)));
        for (var y = 0; y < lines.Count; y++)
        {
            if (lines[y].Text.Length > Limits.Columns * 4)
                return null;
            read[y] = GridLine.Of(lines[y], line);
            if (line.Count - 1 > Limits.Columns)
                return null;

            straightening.Straighten(read[y].Text, line);
            starts.AddRange(line);
            offsets[y + 1] = starts.Count;
        }

        return new DrawingGrid(read, offsets, starts);
    }

    public int Width(int y) => y >= 0 && y < Height ? offsets[y + 1] - offsets[y] - 1 : 0;

    /// <summary>The first character in a cell; in the second column of a wide glyph, a space.</summary>
    public char this[int y, int x] => IsInside(y, x) ? glyphs[offsets[y] + x] : ' ';

    public Arms ArmsAt(int y, int x) => IsInside(y, x) ? arms[offsets[y] + x] : Arms.None;

    /// <summary>Those of a whole line.</summary>
    public ReadOnlySpan<Arms> ArmsIn(int y) => y >= 0 && y < Height ? arms.AsSpan(offsets[y], Width(y)) : [];

    public bool HasArms(int y, int x, Arms wanted) => (ArmsAt(y, x) & wanted) == wanted;

    public bool IsBlank(int y, int x) => char.IsWhiteSpace(this[y, x]);

    /// <summary>The text from one column up to another, as it stands.</summary>
    public string Text(int y, int from, int to) => Span(y, from, to).ToString();

    public ReadOnlySpan<char> Span(int y, int from, int to)
    {
        if (y < 0 || y >= Height)
            return [];

        from = Math.Clamp(from, 0, Width(y));
        to = Math.Clamp(to, from, Width(y));
        return lines[y].Text.AsSpan()[StartAt(y, from)..StartAt(y, to)];
    }

    public Place PlaceAt(int y, int x) => lines[y].PlaceAt(StartAt(y, Math.Clamp(x, 0, Width(y))));

    private int StartAt(int y, int x) => starts[offsets[y] + x];

    private bool IsInside(int y, int x) => x >= 0 && x < Width(y);

    private void FindGlyphs(int y)
    {
        var text = lines[y].Text;
        var columns = CollectionsMarshal.AsSpan(starts).Slice(offsets[y], Width(y));
        var found = glyphs.AsSpan(offsets[y], columns.Length);
        var last = -1;
        for (var x = 0; x < columns.Length; x++)
        {
            found[x] = columns[x] == last ? ' ' : text[columns[x]];
            last = columns[x];
        }
    }

    private void FindArms(int y)
    {
        var line = glyphs.AsSpan(offsets[y], Width(y));
        for (var x = 0; x < line.Length; x++)
        {
            if (LineGlyphs.MayBeLine(line[x]))
                arms[offsets[y] + x] = FindArms(y, x, line[x]);
        }
    }

    private Arms FindArms(int y, int x, char glyph) => glyph switch
    {
        '-' or '=' => Arms.Horizontal,
        '|' => Arms.Vertical | (IsRuleFrom(y, x, 1) ? Arms.Right : Arms.None) | (IsRuleFrom(y, x, -1) ? Arms.Left : Arms.None),
        '+' => FindArmsOfPlus(y, x),
        _ => LineGlyphs.ArmsOf(glyph),
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
