using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

/// <summary>The whole game, played with keys, from Home to the summary and back.</summary>
public sealed class GameTests : IDisposable
{
    private readonly TestClock clock = new();
    private readonly MemoryProgress progress;

    public GameTests() => progress = new MemoryProgress(clock);

    public void Dispose() => progress.Dispose();

    [Fact]
    public void A_newcomer_presses_Enter_reads_a_page_and_gets_a_question()
    {
        using var driver = Open();

        driver.Shows("Any Markdown comparison is a deck").Press(Key.Enter).Shows("New:", "ask me");
        Settle();
        driver.Press(Key.Enter).Shows("I don't know");
    }

    [Fact]
    public void An_answer_is_saved_before_its_feedback_shows()
    {
        using var driver = Open();

        AskFirst(driver).Type("0").Shows("asked again");

        var review = Assert.Single(progress.Reviews);
        Assert.Equal(Outcome.Wrong, review.Outcome);
        Assert.Contains(progress.Journal, recorded => recorded.Event is CardSeen);
    }

    [Fact]
    public void A_double_press_does_not_run_past_the_feedback()
    {
        using var driver = Open();

        AskFirst(driver).Type("0").Press(Key.Enter).Shows("asked again");
        clock.Advance(TimeSpan.FromMilliseconds(149));
        driver.Press(Key.Enter).Shows("asked again");
        clock.Advance(TimeSpan.FromMilliseconds(1));
        driver.Press(Key.Enter).ShowsNot("asked again");
    }

    [Fact]
    public void An_answer_that_cannot_be_saved_says_so_and_can_be_tried_again()
    {
        using var driver = Open();
        AskFirst(driver);
        progress.IsFull = true;

        driver.Type("0").Shows("could not be saved", "/data/journal.jsonl", "No space left on device").ShowsNot("asked again");
        Assert.Empty(progress.Reviews);
        driver.Press(Key.Enter).Shows("could not be saved");
        progress.IsFull = false;
        driver.Press(Key.Enter).Shows("asked again");

        Assert.Single(progress.Reviews);
    }

    [Fact]
    public void An_answer_that_cannot_be_saved_can_be_left_behind()
    {
        using var driver = Open();
        AskFirst(driver);
        progress.IsFull = true;

        driver.Type("0").Press(Key.Esc).Shows("VirtQuiz", "Flashcards").ShowsNot("saved");
    }

    [Fact]
    public void Backspace_takes_an_answer_back()
    {
        using var driver = Open();

        AskFirst(driver).Type("0").Shows("asked again");
        Settle();
        driver.Press(Key.Backspace).ShowsNot("asked again").Shows("I don't know");

        Assert.IsType<Undo>(progress.Journal[^1].Event);
    }

    [Fact]
    public void A_question_that_is_called_bad_is_confirmed_until_the_next_step()
    {
        using var driver = Open();

        AskFirst(driver).Type("!").Shows("! the last question is called bad; Backspace takes that back");
        Settle();

        // Its next form takes every printable key for the answer.
        driver.Type("nobody").Press(Key.Enter).ShowsNot("called bad");
        Settle();
        driver.Type("!").Shows("! called bad; it will not be asked this way again");

        Assert.Equal(2, progress.Journal.Count(recorded => recorded.Event is BadQuestion));
    }

    [Fact]
    public void Home_tells_of_files_that_could_not_be_read()
    {
        using var driver = Driver.Open(() => new GameWindow(
            new GameOptions([Samples.English.Deck], progress, clock, Language.English, Seed: 7)
            {
                Unread = "2 files could not be read: virtquiz check posts",
            },
            Palette.Colored));

        driver.Shows("! 2 files could not be read: virtquiz check posts", "▸ Study");
    }

    [Fact]
    public void Escape_leaves_a_sitting_and_says_what_was_saved()
    {
        using var driver = Open();

        AskFirst(driver).Type("0");
        Settle();
        driver.Press(Key.Esc).Shows("1 answer is saved.", "Study", "1 missed");
    }

    [Fact]
    public void What_was_saved_is_said_once_and_not_again_after_another_screen()
    {
        using var driver = Open();
        AskFirst(driver).Type("0");
        Settle();

        driver.Press(Key.Esc).Shows("1 answer is saved.").Type("m").Shows("What you missed")
            .Press(Key.Esc).Shows("Study").ShowsNot("saved");
    }

    [Fact]
    public void A_double_press_submits_no_board_that_has_only_just_appeared()
    {
        using var driver = Open();
        driver.Type("o").Type("0").Shows("Put").ShowsNot("the right order");
        Settle();
        driver.Type("0").Shows("the right order");
        Settle();

        driver.Press(Key.Enter).Type("1").Press(Key.Enter).Shows("2 of 2", "submit").ShowsNot("boundaries right");

        Assert.Single(progress.Reviews);
    }

    [Fact]
    public void A_double_press_does_not_skip_the_page_to_read()
    {
        using var driver = Open();

        driver.Press(Key.Enter, Key.Enter).Shows("New:", "ask me");
    }

    [Fact]
    public void Help_lies_over_a_question_and_gives_it_back()
    {
        using var driver = Open();

        AskFirst(driver).Type("?").Shows("Keys", "I don't know", "bad question")
            .ShowsNot("1 of").Press(Key.Esc).Shows("I don't know").ShowsNot("Everything also works");
    }

    [Fact]
    public void Flashcards_are_flipped_and_rated_with_digits()
    {
        using var driver = Open();

        driver.Type("f").Shows("Say it to yourself");
        Settle();
        driver.Press(Key.Space).Shows("How well did you know it?");
        Settle();
        driver.Type("4").Shows("Say it to yourself");

        var review = Assert.Single(progress.Reviews);
        Assert.Equal((Core.Scheduling.Rating.Easy, SessionMode.Flashcards), (review.Rating, review.Mode));
    }

    [Fact]
    public void Letters_work_in_Hangul_mode()
    {
        using var driver = Open();

        driver.Type("ㄹ").Shows("Say it to yourself");
    }

    [Fact]
    public void A_stack_is_put_in_order_and_the_sitting_ends_with_a_summary()
    {
        using var driver = Open();

        driver.Type("o").Shows("Guest OS", "Hardware");
        Settle();
        driver.Type("0").Shows("the right order");
        Settle();
        driver.Press(Key.Enter).Shows("2 of 2");
        Settle();
        driver.Type(NumbersInOrder(driver)).Press(Key.Enter).Shows("✓ all in order");
        Settle();
        driver.Press(Key.Enter).Shows("Done", "✓ 1 right", "✗ 1 missed", "What you missed");
        Settle();
        driver.Press(Key.Esc).Shows("Go over what you missed");
    }

    /// <summary>The numbers beside the layers on the board, in the right order of the layers.</summary>
    private static string NumbersInOrder(Driver driver) => string.Concat(Samples.English.Stack.Stack.Layers.Select(layer =>
        driver.Rows.Single(row => row.Contains($" {layer.Text} ", StringComparison.Ordinal) && row.Contains('│'))
            .First(char.IsAsciiDigit)));

    [Fact]
    public void The_missed_list_is_replayed()
    {
        using var driver = Open();
        AskFirst(driver).Type("0");
        Settle();

        driver.Press(Key.Esc).Type("m").Shows("What you missed", "1 entry", "once").Press(Key.Enter).Shows("1 of 1");
    }

    [Fact]
    public void A_deck_can_be_studied_alone()
    {
        using var driver = Open();

        driver.Press(Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown)
            .Press(Key.Enter).Shows("New:");
    }

    [Fact]
    public void Without_decks_there_is_a_sentence_and_a_way_out()
    {
        using var driver = Open(decks: []);

        driver.Shows("virtquiz --decks PATH", "Quit").ShowsNot("Study");
    }

    [Fact]
    public void A_mode_named_at_the_start_begins_at_once()
    {
        using var driver = Open(SessionMode.Flashcards);

        driver.Shows("Say it to yourself");
    }

    [Fact]
    public void A_mode_with_nothing_to_ask_says_so()
    {
        using var driver = Open(SessionMode.Missed);

        driver.Shows("There is nothing to ask here today.").Press(Key.Enter).Shows("Any Markdown comparison");
    }

    [Fact]
    public void What_a_deck_says_never_commands_the_terminal()
    {
        var hostile = Samples.English.Deck with { Title = "Evil \e[2J\u009B31m title\u202E" };
        using var driver = Open(decks: [hostile]);

        driver.Shows("Evil  [2J 31m title");
        Assert.DoesNotContain(driver.Text, character => char.IsControl(character) && character != '\n');
    }

    [Fact]
    public void A_moved_rating_is_saved_also_when_the_learner_leaves_instead_of_going_on()
    {
        using var driver = Open();
        AskFirst(driver);
        AnswerRight(driver);

        driver.Press(Key.CursorRight).Shows("[easy").Press(Key.Esc).Shows("saved");

        var review = progress.Reviews.Last();
        Assert.Equal(Rating.Easy, Assert.IsType<Rerate>(progress.Journal[^1].Event).Rating);
        var expected = new Scheduler(progress.Settings.SchedulerSettings).Next(
            ScheduleState.New, Rating.Easy, clock.GetUtcNow(), review.Day, progress.Find(review.Card)!.FuzzSeed);
        Assert.Equal(expected.DueDay, progress.Find(review.Card)!.Schedule.DueDay);
        Assert.Equal(Phase.Review, progress.Find(review.Card)!.Schedule.Phase);
    }

    /// <summary>Opens the first question from Home, by way of its page.</summary>
    private Driver AskFirst(Driver driver)
    {
        driver.Press(Key.Enter);
        Settle();
        driver.Press(Key.Enter);
        Settle();
        return driver;
    }

    /// <summary>Tries one option after the other, taking wrong answers back.</summary>
    private void AnswerRight(Driver driver)
    {
        for (var option = '1'; !driver.Type(option.ToString()).Text.Contains("[good", StringComparison.Ordinal); option++)
        {
            Settle();
            driver.Press(Key.Backspace);
            Settle();
        }

        Settle();
    }

    private void Settle() => clock.Advance(TimeSpan.FromSeconds(1));

    private Driver Open(SessionMode? start = null, IReadOnlyList<Deck>? decks = null) => Driver.Open(() => new GameWindow(
        new GameOptions(decks ?? [Samples.English.Deck], progress, clock, Language.English, Seed: 7) { Start = start },
        Palette.Colored));
}
