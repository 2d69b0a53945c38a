using Terminal.Gui.Input;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

/// <summary>What can be done with a card and with answers besides answering, in the whole game.</summary>
public sealed class CardMenuTests : IDisposable
{
    private readonly TestClock clock = new();
    private readonly MemoryProgress progress;

    public CardMenuTests() => progress = new MemoryProgress(clock);

    public void Dispose() => progress.Dispose();

    [Fact]
    public void A_card_that_is_put_off_gives_way_to_the_next_and_comes_back_by_undo()
    {
        using var driver = Study();
        var first = driver.Text;

        driver.Type(".").Shows("This card", "Never answered yet.", "2  Put it off until tomorrow").Type("2");

        Assert.IsType<Bury>(progress.Journal[^1].Event);
        Assert.NotEqual(first, driver.Text);
        Later();
        driver.Press(Key.Backspace);
        Assert.Equal(first, driver.Text);
    }

    [Fact]
    public void A_flag_leaves_the_question_where_it_is_and_is_shown_with_the_answer()
    {
        using var driver = Study();
        var question = driver.Text;

        driver.Type(".").Press(Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.Enter);

        Assert.Equal(WithoutKeys(question), WithoutKeys(driver.Text));
        driver.Type("0").Shows("· flagged");
    }

    [Fact]
    public void Esc_closes_the_menu_and_does_nothing()
    {
        using var driver = Study();
        var question = driver.Text;

        driver.Type(".").Press(Key.Esc);

        Assert.Equal(question, driver.Text);
        Assert.Empty(progress.Journal);
    }

    [Fact]
    public void The_last_answers_can_be_taken_back_from_Home_also_by_another_game()
    {
        using (var driver = Study())
            driver.Type("0");
        Assert.Single(progress.Reviews);

        using var again = Open();
        again.Press(Key.Backspace).Shows("Your last answers", "✗ ").Press(Key.Space).Shows("Taken back:", "No answer is left");

        Assert.IsType<Undo>(progress.Journal[^1].Event);
        again.Press(Key.Esc).Shows("Press Enter for your first question");
    }

    [Fact]
    public void Only_right_answers_are_rated_anew()
    {
        using (var driver = Study())
            driver.Type("0");
        using var again = Open();

        again.Press(Key.Backspace, Key.CursorRight).Shows("Only what was right can be rated anew");

        Assert.DoesNotContain(progress.Journal, recorded => recorded.Event is Rerate);
    }

    [Fact]
    public void What_cannot_be_saved_is_said_in_the_list_of_answers()
    {
        using (var driver = Study())
            driver.Type("0");
        using var again = Open();
        progress.IsFull = true;

        again.Press(Key.Backspace, Key.Space).Shows("Not saved: /data/journal.jsonl", "▸ ✗")
            .Type(".").Type("2").Shows("Not saved: /data/journal.jsonl", "This card");
    }

    private static string WithoutKeys(string screen) => screen[..screen.TrimEnd().LastIndexOf('\n')];

    private Driver Study()
    {
        var driver = Open();
        driver.Press(Key.Enter);
        Later();
        driver.Press(Key.Enter);
        Later();
        return driver;
    }

    private void Later() => clock.Advance(TimeSpan.FromSeconds(1));

    private Driver Open() => Driver.Open(() => new GameWindow(
        new GameOptions([Samples.English.Deck], progress, clock, Language.English, Seed: 7), Palette.Colored));
}
