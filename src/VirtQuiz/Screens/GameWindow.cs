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
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    private readonly GameOptions options;
    private readonly Palette palette;
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
        if (options.Start is { } mode)
            Begin(mode, library.Cards);
    }

    public Palette Palette => options.Habits is { Habits.HasColors: false } ? Palette.Monochrome : palette;

    public bool ShowsKeys => options.Habits?.Habits.ShowsKeys ?? true;

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
        Await(model.Reading);
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

    /// <summary>Counts anew what time has made due, when that can be seen.</summary>
    public void Tick()
    {
        if (screen is not HomeScreen)
            return;
        home.Count();
        screen.Refresh();
    }

    protected override bool OnKeyDown(Key key)
    {
        if (!screen.Take(key))
            return false;
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
        screen.Clicked += OnClicked;
        Add(screen);
        screen.Refresh();
    }

    /// <summary>Composes the present screen anew while it waits for something. What is soon done shows at once.</summary>
    private void Await(Task task)
    {
        ((IAsyncResult)task).AsyncWaitHandle.WaitOne(options.Patience);
        var waiting = screen;
        waiting.Refresh();
        App?.AddTimeout(LookEvery, () =>
        {
            var isDone = task.IsCompleted;
            if (screen == waiting)
                waiting.Refresh();
            return !isDone;
        });
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
