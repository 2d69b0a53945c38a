using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>A line as its container leaves it: quote marks and indentation of lists are gone.</summary>
/// <param name="Place">Where <paramref name="Text"/> begins in the file.</param>
/// <param name="Filling">How many characters more the text has at its start: spaces put in for a tab.</param>
internal readonly record struct TextLine(string Text, Place Place, int Filling = 0)
{
    public Place At(int index) => Place with { Column = Place.Column + Math.Max(0, index - Filling) };
}
