using System.Runtime.InteropServices;

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

    // Filled anew for every line: the columns where a line leads up, where one leads down, and all as they should be.
    private readonly List<int> bars = [];
    private List<int> downward = [];
    private readonly List<int> moved = [];

    // A plus need not go on downward: either all of them do, or only those where an edge ends.
    private List<int> borders = [];
    private List<int> ends = [];

    /// <param name="starts">
    /// For each display column where its character starts in the text, and the end of the text. They are set as they
    /// should be; a text between two borders is padded or squeezed.
    /// </param>
    public void Straighten(string text, List<int> starts)
    {
        var hasText = HasText(text);
        FindBorders(text, starts);
        if (hasText && !(bars.Count > 0 && bars.SequenceEqual(borders)))
        {
            if (Align(text, starts))
                FindBorders(text, starts);
            else if (!HasCorner(text))
                return;
        }

        (borders, downward) = (downward, borders);
        ends = isAscii && !hasText ? EndsAmong(borders, text, starts) : borders;
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
        LineGlyphs.ArmsOf(character) == Arms.None && character is not ('+' or '-' or '=' or '|')
        && !char.IsWhiteSpace(character) && !LineGlyphs.IsArrowHead(character);

    private bool Align(string text, List<int> starts)
    {
        var upright = isAscii ? bars.FindAll(x => text[starts[x]] == '|') : bars;
        return Move(starts, bars, borders) || Move(starts, bars, ends) || Move(starts, upright, borders)
            || Move(starts, upright, ends) || Move(starts, bars, StillOpen(bars));
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

    private bool Move(List<int> starts, List<int> bars, List<int> targets)
    {
        if (bars.Count == 0 || bars.Count != targets.Count || (bars[0] == 0 && targets[0] > 0)
            || Math.Abs(bars[0] - targets[0]) > Outline.Slack)
            return false;

        moved.Clear();
        var columns = CollectionsMarshal.AsSpan(starts);
        var from = 0;
        for (var index = 0; index < bars.Count; index++)
        {
            var (length, wanted) = (bars[index] - from, targets[index] - moved.Count);
            if (wanted < 0 || Math.Abs(length - wanted) > Overflow + WideGlyphs(columns, from, bars[index]))
                return false;

            moved.AddRange(columns.Slice(from, Math.Min(length, wanted)));
            while (moved.Count < targets[index])
                moved.Add(moved[^1]);
            moved.Add(columns[bars[index]]);
            from = bars[index] + 1;
        }

        moved.AddRange(columns[from..]);
        starts.Clear();
        starts.AddRange(moved);
        return true;
    }

    private static int WideGlyphs(ReadOnlySpan<int> starts, int from, int to)
    {
        var count = 0;
        for (var x = from + 1; x < to; x++)
        {
            if (starts[x] == starts[x - 1])
                count++;
        }

        return count;
    }

    private void FindBorders(string text, List<int> starts)
    {
        bars.Clear();
        downward.Clear();
        var columns = CollectionsMarshal.AsSpan(starts);
        for (var x = 0; x + 1 < columns.Length; x++)
        {
            var arms = LineGlyphs.MayBeLine(text[columns[x]]) ? ArmsAt(text, columns, x) : Arms.None;
            if ((arms & Arms.Up) != Arms.None)
                bars.Add(x);
            if ((arms & Arms.Down) != Arms.None)
                downward.Add(x);
        }
    }

    private Arms ArmsAt(string text, ReadOnlySpan<int> starts, int x) => GlyphAt(text, starts, x) switch
    {
        var glyph when !isAscii => LineGlyphs.ArmsOf(glyph),
        '|' => Arms.Vertical,
        '+' when HasDash(text, starts, x - 1) || HasDash(text, starts, x + 1) => Arms.Vertical,
        _ => Arms.None,
    };

    private static List<int> EndsAmong(List<int> borders, string text, List<int> starts) => borders.FindAll(x =>
        !HasDash(text, CollectionsMarshal.AsSpan(starts), x - 1) || !HasDash(text, CollectionsMarshal.AsSpan(starts), x + 1));

    private static bool HasDash(string text, ReadOnlySpan<int> starts, int x) => GlyphAt(text, starts, x) is '-' or '=';

    private static char GlyphAt(string text, ReadOnlySpan<int> starts, int x) =>
        x < 0 || x + 1 >= starts.Length || (x > 0 && starts[x - 1] == starts[x]) ? ' ' : text[starts[x]];

    private bool HasCorner(string text) => isAscii ? LineGlyphs.HasAsciiEdge(text) : LineGlyphs.HasCorner(text);
}
