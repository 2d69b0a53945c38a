using VirtQuiz.Core.Decks;

namespace VirtQuiz.Fuzz;

/// <summary>How long the lines of a text are, found without the code that is tried.</summary>
internal sealed class LineLengths(string text)
{
    private readonly int[] lengths =
    [
        .. text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(line => line.Length),
    ];

    public bool Holds(Place place) =>
        place.Line >= 1 && place.Line <= lengths.Length && place.Column >= 1 && place.Column <= lengths[place.Line - 1] + 1;
}
