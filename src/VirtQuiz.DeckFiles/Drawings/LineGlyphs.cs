using System.Buffers;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>The box-drawing characters (Unicode block U+2500), of every weight, and the arrow heads drawn among them.</summary>
internal static class LineGlyphs
{
    /// <summary>The characters of lines; each takes one column.</summary>
    public const char First = '\u2500', Last = '\u257F';

    // Corners that may begin an outline.
    private const string TopLeftCorners = "┌┍┎┏╒╓╔╭";

    private const string ArrowHeads = "▲△▼▽◀◁▶▷◄►◂▸▾▴↑↓↕←→↔⇑⇓⇕⇐⇒⇔⬆⬇⬅➡⟶⟵";

    private static readonly Arms[] ArmsByGlyph = MakeTable(
    [
        ("─━┄┅┈┉╌╍═╼╾", Arms.Horizontal),
        ("│┃┆┇┊┋╎╏║╽╿", Arms.Vertical),
        (TopLeftCorners, Arms.Right | Arms.Down),
        ("┐┑┒┓╕╖╗╮", Arms.Left | Arms.Down),
        ("└┕┖┗╘╙╚╰", Arms.Right | Arms.Up),
        ("┘┙┚┛╛╜╝╯", Arms.Left | Arms.Up),
        ("├┝┞┟┠┡┢┣╞╟╠", Arms.Vertical | Arms.Right),
        ("┤┥┦┧┨┩┪┫╡╢╣", Arms.Vertical | Arms.Left),
        ("┬┭┮┯┰┱┲┳╤╥╦", Arms.Horizontal | Arms.Down),
        ("┴┵┶┷┸┹┺┻╧╨╩", Arms.Horizontal | Arms.Up),
        ("┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╪╫╬", Arms.Horizontal | Arms.Vertical),
        ("╴╸", Arms.Left), ("╵╹", Arms.Up), ("╶╺", Arms.Right), ("╷╻", Arms.Down),
    ]);

    private static readonly SearchValues<char> Corners = SearchValues.Create(TopLeftCorners);

    public static bool HasCorner(ReadOnlySpan<char> text) => text.ContainsAny(Corners);

    public static bool HasAsciiEdge(ReadOnlySpan<char> text)
    {
        for (var plus = text.IndexOf('+'); plus >= 0;)
        {
            text = text[(plus + 1)..];
            if (text is ['-' or '=', ..])
                return true;
            plus = text.IndexOf('+');
        }

        return false;
    }

    /// <summary>A glance: whether a character is of a line, or one of ASCII that may be.</summary>
    public static bool MayBeLine(char glyph) => glyph is (>= First and <= Last) or '-' or '=' or '|' or '+';

    public static Arms ArmsOf(char glyph) => glyph is >= First and <= Last ? ArmsByGlyph[glyph - First] : Arms.None;

    public static bool IsArrowHead(char glyph) => glyph > '\u007F' && ArrowHeads.Contains(glyph);

    private static Arms[] MakeTable((string Glyphs, Arms Arms)[] groups)
    {
        var table = new Arms[Last - First + 1];
        foreach (var (glyphs, arms) in groups)
        {
            foreach (var glyph in glyphs)
                table[glyph - First] = arms;
        }

        return table;
    }
}
