namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>
/// Sets slipped borders back into line. Authors count a wide glyph as one column, which moves every border to the right
/// of it on that line: the n-th upright line of a line of text belongs to the n-th border that the line above leaves open.
/// </summary>
/// <param name="isAscii">Whether the drawing is made of <c>+ - |</c>.</param>
internal sealed class Straightening(bool isAscii)
{
    // Apart from wide glyphs, an overlong text pushes its border to the right.
    private const int Overflow = 8;

    // Filled anew for every line.
    private readonly List<int> bars = [];
    private List<int> spare = [];

    // A plus need not go on downward: either all of them do, or only those where an edge ends.
    private List<int> borders = [];
    private List<int> ends = [];

    /// <param name="starts">For each display column where its character starts in the text, and the end of the text.</param>
    /// <returns>The columns as they should be; a text between two borders is padded or squeezed.</returns>
    public int[] Straighten(string text, int[] starts)
    {
        var hasText = HasText(text);
        var straight = hasText ? Align(text, starts) : starts;
        if (straight is null && !HasCorner(text))
            return starts;

        straight ??= starts;
        (borders, spare) = (Columns(text, straight, Border.LeadsDown, spare), borders);
        ends = isAscii && !hasText ? Columns(text, straight, Border.Ends, []) : borders;
        return straight;
    }

    private static bool HasText(string text)
    {
        foreach (var character in text)
        {
            if (IsText(character))
                return true;
        }

        return false;
    }

    /// <summary>An emoji names a layer too.</summary>
    private static bool IsText(char character) =>
        !char.IsWhiteSpace(character) && character is not ('+' or '-' or '=' or '|')
        && LineGlyphs.ArmsOf(character) == Arms.None && !LineGlyphs.IsArrowHead(character);

    private int[]? Align(string text, int[] starts)
    {
        Columns(text, starts, Border.LeadsUp, bars);
        if (bars.Count > 0 && bars.SequenceEqual(borders))
            return starts;

        var upright = isAscii ? Columns(text, starts, Border.Upright, []) : bars;
        return Move(starts, bars, borders) ?? Move(starts, bars, ends) ?? Move(starts, upright, borders)
            ?? Move(starts, upright, ends) ?? Move(starts, bars, StillOpen(bars));
    }

    /// <summary>Of outlines side by side some end above this line; those that go on have a left border in its place.</summary>
    private List<int> StillOpen(List<int> bars)
    {
        var open = new List<int>();
        var shift = 0;
        for (var end = 0; end + 1 < ends.Count && open.Count + 1 < bars.Count; end += 2)
        {
            if (Math.Abs(bars[open.Count] - shift - ends[end]) > Outline.Slack)
                continue;

            shift = bars[open.Count + 1] - ends[end + 1];
            open.AddRange([ends[end], ends[end + 1]]);
        }

        return open;
    }

    private static int[]? Move(int[] starts, List<int> bars, List<int> targets)
    {
        if (bars.Count == 0 || bars.Count != targets.Count || (bars[0] == 0 && targets[0] > 0)
            || Math.Abs(bars[0] - targets[0]) > Outline.Slack)
            return null;

        var columns = new List<int>();
        var from = 0;
        for (var index = 0; index < bars.Count; index++)
        {
            var (length, wanted) = (bars[index] - from, targets[index] - columns.Count);
            if (wanted < 0 || Math.Abs(length - wanted) > Overflow + WideGlyphs(starts, from, bars[index]))
                return null;

            columns.AddRange(starts.AsSpan(from, Math.Min(length, wanted)));
            while (columns.Count < targets[index])
                columns.Add(columns[^1]);
            columns.Add(starts[bars[index]]);
            from = bars[index] + 1;
        }

        columns.AddRange(starts.AsSpan(from));
        return [.. columns];
    }

    private static int WideGlyphs(int[] starts, int from, int to)
    {
        var count = 0;
        for (var x = from + 1; x < to; x++)
        {
            if (starts[x] == starts[x - 1])
                count++;
        }

        return count;
    }

    /// <returns><paramref name="columns"/>, filled anew.</returns>
    private List<int> Columns(string text, int[] starts, Border border, List<int> columns)
    {
        columns.Clear();
        for (var x = 0; x + 1 < starts.Length; x++)
        {
            var glyph = GlyphAt(text, starts, x);
            if (glyph != ' ' && !char.IsAsciiLetterOrDigit(glyph) && IsBorder(text, starts, x, border))
                columns.Add(x);
        }

        return columns;
    }

    private bool IsBorder(string text, int[] starts, int x, Border border) => border switch
    {
        Border.Upright => GlyphAt(text, starts, x) == '|',
        Border.LeadsUp => LeadsUp(text, starts, x),
        Border.LeadsDown => LeadsDown(text, starts, x),
        _ => LeadsDown(text, starts, x) && IsEnd(text, starts, x),
    };

    private static char GlyphAt(string text, int[] starts, int x) =>
        x < 0 || x + 1 >= starts.Length || (x > 0 && starts[x - 1] == starts[x]) ? ' ' : text[starts[x]];

    private bool LeadsUp(string text, int[] starts, int x) => isAscii
        ? IsBarOrPlus(text, starts, x)
        : LineGlyphs.ArmsOf(GlyphAt(text, starts, x)).HasFlag(Arms.Up);

    private bool LeadsDown(string text, int[] starts, int x) => isAscii
        ? IsBarOrPlus(text, starts, x)
        : LineGlyphs.ArmsOf(GlyphAt(text, starts, x)).HasFlag(Arms.Down);

    private static bool IsBarOrPlus(string text, int[] starts, int x) => GlyphAt(text, starts, x) switch
    {
        '|' => true,
        '+' => IsDash(GlyphAt(text, starts, x - 1)) || IsDash(GlyphAt(text, starts, x + 1)),
        _ => false,
    };

    private static bool IsEnd(string text, int[] starts, int x) =>
        !IsDash(GlyphAt(text, starts, x - 1)) || !IsDash(GlyphAt(text, starts, x + 1));

    private static bool IsDash(char glyph) => glyph is '-' or '=';

    private bool HasCorner(string text) => isAscii ? LineGlyphs.HasAsciiEdge(text) : LineGlyphs.HasCorner(text);

    /// <summary>What a column is looked at for.</summary>
    private enum Border
    {
        Upright,
        LeadsUp,
        LeadsDown,

        /// <summary>It leads down from where an edge of ASCII ends.</summary>
        Ends,
    }
}
