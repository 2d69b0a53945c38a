using Terminal.Gui.Input;
using Terminal.Gui.Views;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Tui.Tests.Support;

/// <summary>A window with one screen, which writes down where the learner wants to go.</summary>
internal sealed class StageWindow : Runnable, IShell
{
    private readonly Screen screen;

    public StageWindow(Language language, Func<IShell, Screen> make)
    {
        Texts = new FrameTexts(language);
        Everywhere = [KeyOffer.For(Intent.Quit, Texts.Quit, Quit), KeyOffer.For(Intent.Help, Texts.Help, () => Gone.Add("Help"))];
        screen = make(this);
        screen.Clicked += (_, _) => screen.Refresh();
        Add(screen);
    }

    public List<string> Gone { get; } = [];

    public Palette Palette => Palette.Colored;

    public bool ShowsKeys => true;

    public IReadOnlyList<string> Alarms => [];

    public FrameTexts Texts { get; }

    public IReadOnlyList<KeyOffer> Everywhere { get; }

    public void Play(SessionMode mode, Deck? deck = null) => Gone.Add(deck is null ? $"{mode}" : $"{mode} {deck.Title}");

    public void Play(SessionMode mode, IReadOnlyList<Card> cards) => Gone.Add($"{mode} {string.Join(" + ", cards)}");

    public void ShowStatistics() => Gone.Add("Statistics");

    public void ShowHome() => Gone.Add("Home");

    public void ShowMissed() => Gone.Add("MissedList");

    public void ShowSettings() => Gone.Add("Settings");

    public void ShowAnswers() => Gone.Add("Answers");

    public void ShowCard(Card card) => Gone.Add($"Card {card.Label}");

    public void LeaveSitting() => Gone.Add("Leave");

    public void Quit() => Gone.Add("Quit");

    protected override bool OnKeyDown(Key key)
    {
        screen.Take(key);
        screen.Refresh();
        return true;
    }

    protected override void OnIsRunningChanged(bool newIsRunning)
    {
        base.OnIsRunningChanged(newIsRunning);
        App!.Paste += (_, pasted) =>
        {
            pasted.Handled = screen.TakePasted(pasted.Text);
            screen.Refresh();
        };
    }
}
