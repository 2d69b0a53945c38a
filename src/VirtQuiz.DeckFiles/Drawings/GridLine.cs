using System.Text;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>A line of a drawing by display column.</summary>
/// <param name="Source">The line; tabs are spaces, jamo composed.</param>
/// <param name="Starts">For each display column where its character starts in the text, and the end of the text.</param>
/// <param name="Origins">Where each character stood before tabs became spaces; null where they stand as they stood.</param>
internal readonly record struct GridLine(TextLine Source, int[] Starts, int[]? Origins)
{
    private const int TabStop = 4;

    public string Text => Source.Text;

    public int Width => Starts.Length - 1;

    public static GridLine Of(TextLine line)
    {
        var text = Folding.Compose(line.Text);
        return IsNarrow(text) ? new GridLine(line with { Text = text }, Counted(text.Length + 1), null)
            : text.Contains('\t') ? OfTabbed(line, text)
            : new GridLine(line with { Text = text }, StartsOf(text), null);
    }

    public Place PlaceAt(int x)
    {
        var at = Starts[Math.Clamp(x, 0, Width)];
        return Source.At(Origins is null ? at : Origins[at]);
    }

    /// <summary>Most drawings are of ASCII and lines.</summary>
    private static bool IsNarrow(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or (> '~' and < LineGlyphs.First) or > LineGlyphs.Last)
                return false;
        }

        return true;
    }

    private static int[] Counted(int length)
    {
        var numbers = new int[length];
        for (var index = 0; index < length; index++)
            numbers[index] = index;
        return numbers;
    }

    private static int[] StartsOf(string text)
    {
        var starts = new List<int>(text.Length * 2);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            for (var column = DisplayWidth.Of(rune); column > 0; column--)
                starts.Add(at);
            at += rune.Utf16SequenceLength;
        }

        return [.. starts, at];
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

        var plain = spaced.ToString();
        return new GridLine(line with { Text = plain }, StartsOf(plain), [.. origins, at]);
    }
}
