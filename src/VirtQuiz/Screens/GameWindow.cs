using System.Collections.Immutable;
using Terminal.Gui.Input;
using Terminal.Gui.Views;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Answers;
using VirtQuiz.Screens.CardMenu;
using VirtQuiz.Screens.Help;
using VirtQuiz.Screens.Home;
using VirtQuiz.Screens.Missed;
using VirtQuiz.Screens.Play;
using VirtQuiz.Screens.Settings;
using VirtQuiz.Screens.Statistics;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens;

/// <summary>The window of the game: shows one screen at a time, hands it the keys, and follows the sitting.</summary>
public sealed class GameWindow : Runnable, IShell
{
    private readonly GameOptions options;
    private readonly Palette palette;
    private readonly Alarm alarm;
    private readonly Library library;
    private readonly HomeModel home;
    private Screen screen;
    private Screen? retired;
    private bool isCovered;
    private Sitting? sitting;
    private object? shown;
    private ulong sittings;

    public GameWindow(GameOptions options, Palette palette)
    {
        this.options = options;
        this.palette = palette;
        alarm = new Alarm(options.Problems, options.Language);
        Title = "VirtQuiz";
        BorderStyle = null;
        Texts = new FrameTexts(options.Language);
        Everywhere =
        [
            KeyOffer.For(Intent.Quit, Texts.Quit, Quit),
            KeyOffer.For(Intent.Help, Texts.Help, ShowHelp),
        ];
        library = new Library(options.Decks) { Forms = options.Forms, Length = options.Length };
        home = new HomeModel(library, options.Progress, options.Time, options.Language) { Unread = options.Unread };
        screen = new HomeScreen(this, home);
        screen.Clicked += OnClicked;
        Add(screen);
        alarm.Look();
        if (options.Start is { } mode)
            Begin(mode, library.Cards);
    }

    public Palette Palette => options.Habits is { Habits.HasColors: false } ? Palette.Monochrome : palette;

    public bool ShowsKeys => options.Habits?.Habits.ShowsKeys ?? true;

    public IReadOnlyList<string> Alarms => alarm.Sentences;

    public FrameTexts Texts { get; }

    public IReadOnlyList<KeyOffer> Everywhere { get; }

    public void Play(SessionMode mode, Deck? deck = null) => Begin(mode, library.CardsOf(deck)).Settle();

    public void Play(SessionMode mode, IReadOnlyList<Card> cards) => Begin(mode, [.. cards]).Settle();

    public void ShowHome() => ShowHome(answersSaved: 0);

    public void ShowMissed() =>
        Leave(new MissedScreen(this, new MissedModel(library, options.Progress, options.Time, options.Language)));

    public void ShowSettings() =>
        Leave(new SettingsScreen(this, new SettingsModel(library, options.Progress, options.Habits, options.Time, options.Language)));

    public void ShowStatistics()
    {
        var model = new StatisticsModel(library, options.Progress, options.Time, options.Language);
        Leave(new StatisticsScreen(this, model));
        screen.Await(model.Reading, options.Patience);
    }

    public void ShowAnswers() =>
        Leave(new AnswersScreen(this, new AnswersModel(library, options.Progress, options.Time, options.Language)));

    public void ShowCard(Card card)
    {
        var (below, now) = (screen, options.Progress.Settings.Now(options.Time));
        var isOnStage = sitting is not null && card.Equals(sitting.CardOnStage);
        var known = isOnStage ? sitting!.Known(card) : options.Progress.Find(card.Id) ?? new CardProgress(card.Id);
        var model = new CardMenuModel(
            card, known, options.Progress.Settings, now, library.Find, canSkip: isOnStage && sitting!.Stage is not Stage.Explaining, options.Language);
        Put(new CardMenuScreen(this, model, Act, () => Uncover(below)), cover: true);

        void Act(CardAction action)
        {
            try
            {
                if (!isOnStage && CardActions.EventFor(action, known, now) is { } happened)
                    options.Progress.Record([happened]);
            }
            catch (ProgressNotSavedException failure)
            {
                model.Fail(failure);
                return;
            }

            Uncover(below);
            if (isOnStage)
                sitting!.Treat(action);
        }
    }

    public void LeaveSitting()
    {
        var failedBefore = sitting?.Failure is not null;
        CloseSitting();
        if (sitting?.Failure is not null && !failedBefore)
            return;
        ShowHome(answersSaved: sitting?.Attempts.Length ?? 0);
    }

    /// <summary>Saves what the learner has done and not yet confirmed, before the sitting or the game ends.</summary>
    public void CloseSitting() => sitting?.Close();

    public void Quit() => App?.RequestStop(this);

    /// <summary>Counts anew what time has made due, when that can be seen, and tells what has gone wrong meanwhile.</summary>
    public void Tick()
    {
        if (screen is HomeScreen)
            home.Count();
        alarm.Look();
        screen.Refresh();
    }

    protected override bool OnKeyDown(Key key)
    {
        if (!screen.Take(key))
            return false;
        alarm.Look();
        Follow();
        return true;
    }

    protected override void OnIsRunningChanged(bool newIsRunning)
    {
        base.OnIsRunningChanged(newIsRunning);
        if (App is not { } app)
            return;
        app.Paste -= OnPasted;
        if (newIsRunning)
            app.Paste += OnPasted;
    }

    private Sitting Begin(SessionMode mode, ImmutableArray<Card> cards)
    {
        // Each sitting its own shuffling, and the same again when the game is started with the same seed.
        var seed = options.Seed + sittings++;
        shown = null;
        sitting = new Sitting(mode, library.Material(cards, options.Progress), options.Progress, options.Time, seed);
        Follow();
        return sitting;
    }

    private void ShowHome(int answersSaved)
    {
        home.Say(answersSaved);
        home.Count();
        Leave(new HomeScreen(this, home));
    }

    /// <summary>Shows a screen that belongs to no sitting.</summary>
    private void Leave(Screen next)
    {
        sitting = null;
        Put(next);
    }

    private void ShowHelp()
    {
        var below = screen;
        Put(new HelpScreen(this, new HelpModel(below.AllOffers, Texts), () => Uncover(below)), cover: true);
    }

    private void Uncover(Screen below)
    {
        isCovered = false;
        Put(below);
    }

    /// <summary>Shows what the sitting has on stage, or the present screen as it is now.</summary>
    private void Follow()
    {
        if (isCovered || sitting is null || ReferenceEquals(shown, Stages.SubjectOf(sitting)))
        {
            screen.Refresh();
            return;
        }

        shown = Stages.SubjectOf(sitting);
        Put(Stages.ScreenFor(this, sitting, options.Language));
    }

    private void Put(Screen next, bool cover = false)
    {
        App?.Mouse.UngrabMouse();
        Remove(screen);
        screen.Clicked -= OnClicked;
        if (!cover)
            Retire(screen);
        (screen, isCovered) = (next, cover);
        alarm.Turn();
        screen.Clicked += OnClicked;
        Add(screen);
        screen.Refresh();
    }

    // A screen may be replaced while it handles a click, so it is disposed of only when the next one goes.
    private void Retire(Screen gone)
    {
        retired?.Dispose();
        retired = gone;
    }

    private void OnClicked(object? sender, EventArgs e) => Follow();

    private void OnPasted(object? sender, PasteEventArgs pasted)
    {
        pasted.Handled = screen.TakePasted(pasted.Text);
        Follow();
    }
}
