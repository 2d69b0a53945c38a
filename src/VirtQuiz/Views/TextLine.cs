using Terminal.Gui.Drawing;

namespace VirtQuiz.Views;

/// <summary>A line of text that is being typed, with the cursor between what stands before and after it.</summary>
public sealed record TextLine(string Before, string After)
{
    /// <summary>The most UTF-16 units that are kept; what is typed or pasted beyond is left out.</summary>
    public const int MostCharacters = 200;

    private const string Cut = "…";

    public static TextLine Empty { get; } = new("", "");

    public string Text => Before + After;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The line with a text at the cursor, cleaned as every text that reaches the terminal.</summary>
    public TextLine Insert(string text)
    {
        // Cut before it is looked at: a paste may be megabytes long.
        var head = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var clean = Cells.Clean(head.Replace("\r\n", "\n", StringComparison.Ordinal));
        var taken = 0;
        foreach (var grapheme in GraphemeHelper.GetGraphemes(clean))
        {
            if (Text.Length + taken + grapheme.Length > MostCharacters)
                break;
            taken += grapheme.Length;
        }

        return this with { Before = Before + clean[..taken] };
    }

    public TextLine Left() => new(Before[..^LastOf(Before)], Before[^LastOf(Before)..] + After);

    public TextLine Right() => new(Before + After[..FirstOf(After)], After[FirstOf(After)..]);

    public TextLine Home() => new("", Text);

    public TextLine End() => new(Text, "");

    public TextLine EraseBefore() => this with { Before = Before[..^LastOf(Before)] };

    public TextLine EraseAfter() => this with { After = After[FirstOf(After)..] };

    /// <summary>What can be seen in so many cells, at least 8, the cursor always; and the column of the cursor.</summary>
    public (string Text, int Column) Within(int cells)
    {
        var room = cells - 1; // The cursor stands behind the last character.
        if (Cells.Width(Text) <= room)
            return (Text, Cells.Width(Before));

        var before = Tail(Before, room - Math.Min(Cells.Width(After), room / 4));
        return (before + Cells.Cut(After, room - Cells.Width(before)), Cells.Width(before));
    }

    private static string Tail(string text, int cells)
    {
        if (Cells.Width(text) <= cells)
            return text;

        var (start, width) = (text.Length, Cells.Width(Cut));
        foreach (var grapheme in GraphemeHelper.GetGraphemes(text).Reverse())
        {
            width += Cells.Width(grapheme);
            if (width > cells)
                break;
            start -= grapheme.Length;
        }

        return Cut + text[start..];
    }

    /// <summary>How long the first character is, with all that combines with it.</summary>
    private static int FirstOf(string text) => GraphemeHelper.GetGraphemes(text).FirstOrDefault("").Length;

    private static int LastOf(string text) => GraphemeHelper.GetGraphemes(text).LastOrDefault("").Length;
}
