using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands;

/// <summary>Where decks come from.</summary>
public interface IDeckLibrary
{
    /// <summary>The decks inside the program, each in the language where it has such an edition, else in its first.</summary>
    IReadOnlyList<DeckReading> ReadShipped(Language language);

    /// <summary>
    /// The decks in files and folders, each file once, in the order of the paths and then of the file names. A path
    /// that is not there gives a reading without a deck and with a problem that says so.
    /// </summary>
    /// <param name="roots">Folders that give decks below them their identity.</param>
    IReadOnlyList<DeckReading> Read(IReadOnlyList<string> paths, IReadOnlyList<string> roots);
}
