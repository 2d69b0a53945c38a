using System.Runtime.InteropServices;
using System.Text;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>A line of a drawing as it is spread over display columns.</summary>
/// <param name="Source">The line; tabs are spaces, jamo composed.</param>
/// <param name="Origins">Where each character stood before tabs became spaces; null where they stand as they stood.</param>
internal readonly record struct GridLine(TextLine Source, int[]? Origins)
{
    private const int TabStop = 4;

    public string Text => Source.Text;

    /// <param name="starts">
    /// Takes for each display column where its character starts in the text, and the end of the text.
    /// </param>
    public static GridLine Of(TextLine line, List<int> starts)
    {
        starts.Clear();
        var text = Folding.Compose(line.Text);
        var spread = text.Contains('\t') ? OfTabbed(line, text) : new GridLine(line with { Text = text }, null);
        Spread(spread.Text, starts);
        return spread;
    }

    /// <param name="start">In the text.</param>
    public Place PlaceAt(int start) => Source.At(Origins is null ? start : Origins[start]);

    private static void Spread(string text, List<int> starts)
    {
        // No character is wider than two columns, and the end takes one.
        CollectionsMarshal.SetCount(starts, (text.Length * 2) + 1);
        var columns = CollectionsMarshal.AsSpan(starts);
        var at = 0;
        for (; at < text.Length && IsNarrow(text[at]); at++)
            columns[at] = at;
        var x = at;
        while (at < text.Length)
        {
            var width = WidthAt(text, at, out var length);
            for (var end = x + width; x < end; x++)
                columns[x] = at;
            at += length;
        }

        columns[x] = at;
        CollectionsMarshal.SetCount(starts, x + 1);
    }

    private static bool IsNarrow(char character) =>
        character is (>= ' ' and <= '~') or (>= LineGlyphs.First and <= LineGlyphs.Last);

    /// <summary>Most drawings are of ASCII, lines and Hangul, whose width need not be looked up.</summary>
    private static int WidthAt(string text, int at, out int length)
    {
        length = 1;
        if (IsNarrow(text[at]))
            return 1;
        if (text[at] is >= '\uAC00' and <= '\uD7A3')
            return 2;

        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
        return DisplayWidth.Of(rune);
    }

    private static GridLine OfTabbed(TextLine line, string text)
    {
        var spaced = new StringBuilder();
        var origins = new List<int>();
        var columns = 0;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isTab = rune.Value == '\t';
            var width = isTab ? TabStop - (columns % TabStop) : DisplayWidth.Of(rune);
            spaced.Append(isTab ? new string(' ', width) : rune.ToString());
            while (origins.Count < spaced.Length)
                origins.Add(at);
            columns += width;
            at += rune.Utf16SequenceLength;
        }

        return new GridLine(line with { Text = spaced.ToString() }, [.. origins, at]);
    }
}
