using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Help;
using VirtQuiz.Screens.Home;
using VirtQuiz.Screens.Missed;
using VirtQuiz.Screens.Settings;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

public class GoldenTests
{
    /// <summary>Every screen in both languages at the usual size and at the smallest comfortable one.</summary>
    public static MatrixTheoryData<string, Language, bool> All { get; } = new(
        Pictures.Keys, [Language.Korean, Language.English], [false, true]);

    private static Dictionary<string, Func<Samples, Language, StageWindow>> Pictures => new()
    {
        ["home-first-start"] = (samples, language) => Home(samples, language, withHistory: false),
        ["home-later"] = (samples, language) => Home(samples, language, withHistory: true),
        ["question"] = (samples, language) => On(language, new Stage.Asking(samples.Choice, Guess: false, Hint: null)),
        ["question-hint-guess"] = (samples, language) => On(language, new Stage.Asking(samples.Choice, Guess: true, new Hint.Strike(0))),
        ["question-right"] = (samples, language) => On(language, samples.Explain(1)),
        ["question-wrong"] = (samples, language) => On(language, samples.Explain(0)),
        ["question-leech"] = Leech,
        ["multiple"] = (samples, language) => On(language, new Stage.Asking(samples.Multiple, Guess: false, new Hint.Count(2))),
        ["multiple-partly"] = (samples, language) => On(language, MultiplePartly(samples)),
        ["ordering"] = (samples, language) => On(language, new Stage.Asking(samples.Ordering, Guess: false, Hint: null)),
        ["ordering-right"] = (samples, language) => On(language, samples.ExplainOrder(1, 3, 0, 5, 2, 4)),
        ["ordering-wrong"] = (samples, language) => On(language, samples.ExplainOrder(1, 3, 0, 5, 4, 2)),
        ["build-stack"] = (samples, language) => On(language, new Stage.Asking(samples.BuildStack, Guess: false, Hint: null)),
        ["build-stack-right"] = (samples, language) => On(language, samples.ExplainStack(1, 3, 0, 5, 2, 4)),
        ["build-stack-wrong"] = (samples, language) => On(language, samples.ExplainStack(1, 3, 0, 6, 5, 4)),
        ["sort"] = (samples, language) => On(language, new Stage.Asking(samples.Sort, Guess: false, new Hint.Place(0, 2))),
        ["sort-wrong"] = (samples, language) => On(language, samples.ExplainPlacing(samples.Sort, 2, 1, 1, 0)),
        ["matching"] = (samples, language) => On(language, new Stage.Asking(samples.Matching, Guess: false, Hint: null)),
        ["matching-wrong"] = (samples, language) => On(language, samples.ExplainPlacing(samples.Matching, 1, 0, 2)),
        ["flashcard"] = (samples, language) => On(language, new Stage.Asking(samples.Flashcard, Guess: false, Hint: null)),
        ["teaching-row"] = (samples, language) => On(language, new Stage.Teaching(samples.Performance)),
        ["teaching-stack"] = (samples, language) => On(language, new Stage.Teaching(samples.Stack)),
        ["summary"] = (samples, language) => Summary(samples, language),
        ["missed"] = Missed,
        ["settings"] = Settings,
        ["not-saved"] = (_, language) => new StageWindow(language, shell => Stages.ScreenFor(
            shell,
            new StagedSitting(new Stage.Finished()) { Failure = new ProgressNotSavedException("/data/virtquiz/journal.jsonl", new IOException("No space left on device")) },
            language)),
    };

    [Theory]
    [MemberData(nameof(All))]
    public void A_screen_looks_as_it_was_agreed(string name, Language language, bool isSmall)
    {
        using var driver = Open(name, language, isSmall);

        driver.Matches(FileName(name, language, isSmall));
    }

    [Theory]
    [InlineData(Language.Korean, false)]
    [InlineData(Language.Korean, true)]
    [InlineData(Language.English, false)]
    [InlineData(Language.English, true)]
    public void The_board_shows_where_a_dragged_layer_drops(Language language, bool isSmall)
    {
        using var driver = Open("ordering", language, isSmall);

        driver.Grab("Host OS").DragOver("Hardware").Matches(FileName("ordering-dragging", language, isSmall));
    }

    [Theory]
    [InlineData(Language.Korean, false)]
    [InlineData(Language.Korean, true)]
    [InlineData(Language.English, false)]
    [InlineData(Language.English, true)]
    public void The_stack_shows_where_a_layer_of_the_pool_drops(Language language, bool isSmall)
    {
        using var driver = Open("build-stack", language, isSmall);

        driver.Type("241").Grab("Hardware").DragOver("Guest OS").Matches(FileName("build-stack-dragging", language, isSmall));
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void The_board_shows_a_layer_lifted_by_hand(Language language)
    {
        using var driver = Open("ordering", language, isSmall: false);

        driver.Press(Terminal.Gui.Input.Key.CursorDown, Terminal.Gui.Input.Key.Space, Terminal.Gui.Input.Key.CursorDown)
            .Matches(FileName("ordering-lifted", language, isSmall: false));
    }

    [Theory]
    [InlineData(Language.Korean, false)]
    [InlineData(Language.Korean, true)]
    [InlineData(Language.English, false)]
    [InlineData(Language.English, true)]
    public void A_flipped_card_asks_how_well_it_was_known(Language language, bool isSmall)
    {
        using var driver = Open("flashcard", language, isSmall);

        driver.Press(Terminal.Gui.Input.Key.Space).Matches(FileName("flashcard-flipped", language, isSmall));
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void Help_lists_the_keys_of_the_screen_below(Language language)
    {
        var samples = Of(language);
        using var driver = Driver.Open(() => new StageWindow(language, shell =>
        {
            var below = Stages.ScreenFor(shell, new StagedSitting(new Stage.Asking(samples.Choice, false, null)) { CanUndo = true }, language);
            return new HelpScreen(shell, new HelpModel(below.AllOffers, shell.Texts), () => { });
        }));

        driver.Matches(FileName("help", language, isSmall: false));
    }

    [Theory]
    [InlineData(120, 40)]
    [InlineData(100, 30)]
    public void A_wide_window_keeps_the_page_in_the_middle(int width, int height)
    {
        using var driver = Driver.Open(() => Pictures["question-wrong"](Samples.Korean, Language.Korean), width, height);

        driver.Matches($"question-wrong.ko.{width}x{height}");
    }

    [Theory]
    [InlineData(47, 20)]
    [InlineData(80, 13)]
    [InlineData(20, 5)]
    [InlineData(3, 2)]
    public void A_window_that_is_too_small_says_so_and_grows_back(int width, int height)
    {
        using var driver = Driver.Open(() => Pictures["ordering"](Samples.English, Language.English), width, height);

        Assert.StartsWith("V", driver.Text);
        driver.Resize(80, 24).Shows("Put the layers in order", "Guest OS");
    }

    [Fact]
    public void No_screen_writes_beyond_its_window_or_breaks_a_box()
    {
        foreach (var (name, make) in Pictures)
        {
            foreach (var (width, height) in new[] { (48, 14), (60, 18), (61, 19), (80, 24), (120, 40) })
            {
                using var driver = Driver.Open(() => make(Samples.Korean, Language.Korean), width, height);
                Assert.All(driver.Rows, row => Assert.InRange(Cells.Width(row), 0, width));
                Assert.Equal(height, driver.Rows.Count);
                Assert.True(driver.Rows[^1].Trim().Length > 0, name);
            }
        }
    }

    private static Samples Of(Language language) => language == Language.Korean ? Samples.Korean : Samples.English;

    private static Driver Open(string name, Language language, bool isSmall) =>
        Driver.Open(() => Pictures[name](Of(language), language), isSmall ? 60 : 80, isSmall ? 18 : 24);

    private static string FileName(string name, Language language, bool isSmall) =>
        $"{name}.{(language == Language.Korean ? "ko" : "en")}.{(isSmall ? "60x18" : "80x24")}";

    private static StageWindow On(Language language, Stage stage)
    {
        var samples = Of(language);
        var attempt = new Attempt(samples.Choice, new Verdict(Outcome.Right, []), null, Guessed: false, Hint: false);
        var sitting = new StagedSitting(stage)
        {
            Attempts = stage is Stage.Explaining
                ? [attempt, attempt with { Guessed = true }, attempt with { Verdict = new Verdict(Outcome.Wrong, []) }]
                : [attempt, attempt with { Guessed = true }],
            CanUndo = true,
        };
        return new StageWindow(language, shell => Stages.ScreenFor(shell, sitting, language));
    }

    private static StageWindow Leech(Samples samples, Language language)
    {
        var other = samples.Cards.First(card => card.Group == samples.Performance.Group);
        var sitting = new StagedSitting(samples.Explain(0))
        {
            KnownOf = card => new CardProgress(card.Id)
            {
                LastDay = Samples.Now.Day,
                Schedule = ScheduleState.New with { Lapses = CardProgress.LapsesOfLeech },
                Confusions = [new Confusion(other.Id, 5)],
            },
            CanUndo = true,
        };
        return new StageWindow(language, shell => Stages.ScreenFor(shell, sitting, language));
    }

    private static Stage.Explaining MultiplePartly(Samples samples)
    {
        var wrong = samples.Explain(0);
        return wrong with
        {
            Question = samples.Multiple,
            Response = new Response.Picks([0, 1]),
            Verdict = new Verdict(Outcome.Partly, ["Xen", "Hyper-V"]),
        };
    }

    private static StageWindow Summary(Samples samples, Language language)
    {
        var right = new Attempt(samples.Choice, new Verdict(Outcome.Right, ["…"]), null, Guessed: false, Hint: false);
        var wrong = new Attempt(
            samples.Choice, samples.Explain(0).Verdict, samples.Choice.Options[0].Text, Guessed: false, Hint: false);
        var sitting = new StagedSitting(new Stage.Finished())
        {
            Attempts = [right, right, right with { Guessed = true }, wrong],
            NextDue = samples.Explain(0).Choices[0].Next,
            CanUndo = true,
        };
        return new StageWindow(language, shell => Stages.ScreenFor(shell, sitting, language));
    }

    private static StageWindow Home(Samples samples, Language language, bool withHistory)
    {
        var progress = withHistory ? History(samples) : new MemoryProgress(new TestClock());
        return new StageWindow(language, shell =>
            new HomeScreen(shell, new HomeModel(new Library([samples.Deck]), progress, new TestClock(), language)));
    }

    private static StageWindow Settings(Samples samples, Language language) => new(language, shell =>
    {
        var progress = new MemoryProgress(new TestClock())
        {
            Settings = LearnerSettings.Default with { Forms = FormSet.Of([Form.Choice, Form.Ordering, Form.TypeIn]) },
        };
        return new SettingsScreen(shell, new SettingsModel(new Library([samples.Deck]), progress, habits: null, new TestClock(), language));
    });

    private static StageWindow Missed(Samples samples, Language language) => new(language, shell =>
        new MissedScreen(shell, new MissedModel(new Library([samples.Deck]), History(samples), new TestClock(), language)));

    /// <summary>Three days ago the card was missed twice, another missed and put right; a third was right.</summary>
    private static MemoryProgress History(Samples samples)
    {
        var clock = new TestClock();
        clock.Advance(TimeSpan.FromDays(-3));
        var progress = new MemoryProgress(clock);
        var cells = samples.Cards.Where(card => card.Group == samples.Performance.Group).ToArray();
        var day = StudyDay.On(DateOnly.FromDateTime(clock.GetUtcNow().DateTime));
        Review Answer(int card, Outcome outcome, string? picked) => new(
            cells[card].Id, day, outcome == Outcome.Right ? Rating.Easy : Rating.Again, outcome, Form.Choice, 3, 4000,
            picked, cells.FirstOrDefault(cell => cell.Text == picked)?.Id, Guessed: false, Hint: false, SessionMode.Study, Counts: true);
        progress.Record(
        [
            .. new[] { cells[1], cells[0], cells[2] }.Select(card => new CardSeen(card.Id, card.Deck.Id, card.Deck.Edition, card.Kind, card.Parts, card.Text)),
        ]);
        progress.Record([Answer(1, Outcome.Wrong, samples.Choice.Options[0].Text)]);
        clock.Advance(TimeSpan.FromMinutes(5));
        progress.Record(
        [
            Answer(1, Outcome.Wrong, samples.Choice.Options[2].Text),
            Answer(0, Outcome.Wrong, null),
            Answer(0, Outcome.Right, null),
            Answer(2, Outcome.Right, null),
        ]);
        return progress;
    }
}
