using System.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Text;

namespace VirtQuiz.Views;

/// <summary>Text measured and cut in terminal cells; Hangul and other wide glyphs take two.</summary>
public static class Cells
{
    private const string Ellipsis = "…";

    /// <summary>How many cells a text takes.</summary>
    public static int Width(string text) => text.GetColumns();

    /// <summary>
    /// The text without anything a terminal would obey or that would turn its order around: control characters become
    /// spaces; direction marks and lone surrogates go.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
                clean.Append(' ');
            else if (rune != Rune.ReplacementChar && !IsDirectionMark(rune.Value))
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>At most so many cells of a text; what was cut is shown by an ellipsis.</summary>
    public static string Cut(string text, int cells)
    {
        if (Width(text) <= cells)
            return text;
        return cells < 1 ? "" : Head(text, cells - 1).TrimEnd() + Ellipsis;
    }

    /// <summary>The text cut or filled with spaces to exactly so many cells.</summary>
    public static string Fit(string text, int cells)
    {
        var cut = Cut(text, cells);
        return cut + new string(' ', Math.Max(0, cells - Width(cut)));
    }

    /// <summary>The text at the right edge of so many cells; a longer one as it is.</summary>
    public static string AtRight(string text, int cells) => new string(' ', Math.Max(0, cells - Width(text))) + text;

    /// <summary>The text in the middle of exactly so many cells.</summary>
    public static string Center(string text, int cells)
    {
        var cut = Cut(text, cells);
        var left = Math.Max(0, cells - Width(cut)) / 2;
        return Fit(new string(' ', left) + cut, cells);
    }

    /// <summary>
    /// The text in lines of at most so many cells, broken at spaces; a word longer than a line is broken where it
    /// must be. An empty text is one empty line.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, int cells)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
            WrapParagraph(paragraph, Math.Max(2, cells), lines);
        return lines;
    }

    private static void WrapParagraph(string paragraph, int cells, List<string> lines)
    {
        var line = "";
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer) <= cells)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            for (line = word; Width(line) > cells;)
            {
                var head = Head(line, cells);
                lines.Add(head);
                line = line[head.Length..];
            }
        }

        lines.Add(line);
    }

    private static string Head(string text, int cells)
    {
        var (length, width) = (0, 0);
        foreach (var grapheme in GraphemeHelper.GetGraphemes(text))
        {
            width += Width(grapheme);
            if (width > cells)
                break;
            length += grapheme.Length;
        }

        return text[..length];
    }

    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\uFFFD'
        || IsDirectionMark(character);

    private static bool IsDirectionMark(int value) =>
        value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
