using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>A line as its container leaves it: quote marks and indentation of lists are gone.</summary>
/// <param name="Place">Where <paramref name="Text"/> begins in the file.</param>
internal readonly record struct TextLine(string Text, Place Place)
{
    public Place At(int index) => Place with { Column = Place.Column + index };
}
