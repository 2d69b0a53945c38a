using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Wording;

namespace VirtQuiz.Views;

/// <summary>What surrounds a screen: how things look, which keys work everywhere, and where one can go.</summary>
public interface IShell
{
    Palette Palette { get; }

    FrameTexts Texts { get; }

    /// <summary>Keys that work on every screen; the last of them is always named on the bottom line.</summary>
    IReadOnlyList<KeyOffer> Everywhere { get; }

    /// <summary>Starts a sitting, with all decks or with one.</summary>
    void Play(SessionMode mode, Deck? deck = null);

    void ShowHome();

    void ShowMissed();

    void ShowSettings();

    /// <summary>Ends the sitting and goes Home, where it says what was saved.</summary>
    void LeaveSitting();

    void Quit();
}
