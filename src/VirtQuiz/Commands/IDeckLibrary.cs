using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Commands;

/// <summary>Where decks come from.</summary>
public interface IDeckLibrary
{
    /// <summary>The decks inside the program.</summary>
    /// <param name="language">Each in this language where it has such an edition, else in its first; null for all editions.</param>
    IReadOnlyList<DeckReading> ReadShipped(Language? language);

    /// <summary>
    /// The decks in files and folders, each file once, in the order of the paths and then of the file names. A path
    /// that is not there gives a reading without a deck and with a problem that says so.
    /// </summary>
    /// <param name="roots">Folders that give decks below them their identity.</param>
    IReadOnlyList<DeckReading> Read(IReadOnlyList<string> paths, IReadOnlyList<string> roots);

    /// <summary>The learner's list of decks to be read at every start.</summary>
    RememberedDecks Remembered(string file);
}
