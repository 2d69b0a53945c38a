using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>A line as its container leaves it: quote marks and indentation of lists are gone.</summary>
/// <param name="Place">Where <paramref name="Text"/> begins in the file.</param>
/// <param name="Filling">How many characters more the text has at its start: spaces put in for a tab.</param>
internal readonly record struct TextLine(string Text, Place Place, int Filling = 0)
{
    /// <summary>Stands between lines that are joined.</summary>
    public const string Break = "<br>";

    /// <summary>The lines that this one is joined of; null where it is one line of the file.</summary>
    private IReadOnlyList<TextLine>? Parts { get; init; }

    public static TextLine Joined(IReadOnlyList<TextLine> lines) =>
        lines[0] with { Text = string.Join(Break, lines.Select(line => line.Text)), Parts = lines };

    public Place At(int index)
    {
        foreach (var part in Parts ?? [])
        {
            if (index <= part.Text.Length)
                return part.At(Math.Max(0, index));
            index -= part.Text.Length + Break.Length;
        }

        return Place with { Column = Place.Column + Math.Max(0, index - Filling) };
    }
}
