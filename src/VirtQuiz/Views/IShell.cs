using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Wording;

namespace VirtQuiz.Views;

/// <summary>What surrounds a screen: how things look, which keys work everywhere, and where one can go.</summary>
public interface IShell
{
    Palette Palette { get; }

    /// <summary>Whether the bottom line names all keys that work, or only the last.</summary>
    bool ShowsKeys { get; }

    /// <summary>What was just found wrong with progress, in sentences; shown at the foot of every screen.</summary>
    IReadOnlyList<string> Alarms { get; }

    FrameTexts Texts { get; }

    /// <summary>Keys that work on every screen; the last of them is always named on the bottom line.</summary>
    IReadOnlyList<KeyOffer> Everywhere { get; }

    /// <summary>Starts a sitting, with all decks or with one.</summary>
    void Play(SessionMode mode, Deck? deck = null);

    /// <summary>Starts a sitting with some cards.</summary>
    void Play(SessionMode mode, IReadOnlyList<Card> cards);

    void ShowHome();

    void ShowMissed();

    void ShowSettings();

    void ShowStatistics();

    /// <summary>Shows the last answers, to be taken back or rated anew.</summary>
    void ShowAnswers();

    /// <summary>Shows over the present screen what is known of a card, and what can be done with it.</summary>
    void ShowCard(Card card);

    /// <summary>Ends the sitting and goes Home, where it says what was saved.</summary>
    void LeaveSitting();

    void Quit();
}
