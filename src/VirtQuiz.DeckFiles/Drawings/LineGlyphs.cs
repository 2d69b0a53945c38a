using System.Buffers;
using System.Collections.Frozen;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>The box-drawing characters (Unicode block U+2500), of every weight, and the arrow heads drawn among them.</summary>
internal static class LineGlyphs
{
    /// <summary>Characters that hang a branch of a tree on the line above.</summary>
    public const string Branches = "├┝┞┟┠┡┢┣╞╟╠└┕┖┗╘╙╚╰";

    // Corners that may begin an outline.
    private const string TopLeftCorners = "┌┍┎┏╒╓╔╭";

    private const string ArrowHeads = "▲△▼▽◀◁▶▷◄►◂▸▾▴↑↓↕←→↔⇑⇓⇕⇐⇒⇔⬆⬇⬅➡⟶⟵";

    private static readonly FrozenDictionary<char, Arms> ArmsByGlyph = new (string Glyphs, Arms Arms)[]
    {
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
    }.SelectMany(group => group.Glyphs.Select(glyph => KeyValuePair.Create(glyph, group.Arms))).ToFrozenDictionary();

    private static readonly SearchValues<char> Corners = SearchValues.Create(TopLeftCorners);

    public static bool HasCorner(ReadOnlySpan<char> text) => text.ContainsAny(Corners);

    public static bool HasAsciiEdge(ReadOnlySpan<char> text) => text.Contains("+-", StringComparison.Ordinal)
        || text.Contains("+=", StringComparison.Ordinal);

    public static Arms ArmsOf(char glyph) => ArmsByGlyph.GetValueOrDefault(glyph);

    public static bool IsArrowHead(char glyph) => glyph > '\u007F' && ArrowHeads.Contains(glyph);
}
