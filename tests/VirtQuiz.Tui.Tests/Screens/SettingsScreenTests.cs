using Terminal.Gui.Input;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

/// <summary>The forms that are asked, from the settings to the question.</summary>
public sealed class SettingsScreenTests : IDisposable
{
    private readonly TestClock clock = new();
    private readonly MemoryProgress progress;

    public SettingsScreenTests() => progress = new MemoryProgress(clock);

    public void Dispose() => progress.Dispose();

    [Theory]
    [InlineData("e")]
    [InlineData("ㄷ")]
    public void A_form_that_is_not_wanted_is_saved_at_once(string key)
    {
        using var driver = Open();

        ToForms(driver.Type(key)).Shows("▸ [x] Choose the value").Press(Key.CursorDown, Key.Space).Shows("▸ [ ] Choose the subject");

        Assert.Equal(new Setting(LearnerSettings.FormsName, FormSet.All.Toggled(Form.ReverseChoice).ToString()), progress.Journal[^1].Event);
        driver.Press(Key.Esc).Shows("Study").Type("e").Shows("[x] Choose the value", "[ ] Choose the subject");
    }

    [Fact]
    public void Only_the_wanted_forms_are_asked()
    {
        Want(Form.Flashcard);
        using var driver = Open();

        driver.Press(Key.Enter);
        clock.Advance(TimeSpan.FromSeconds(1));

        driver.Press(Key.Enter).Shows("Space flip");
    }

    [Fact]
    public void The_command_line_goes_before_the_settings()
    {
        Want(Form.Choice);
        using var driver = Open(FormSet.Of([Form.Flashcard]));

        driver.Type("e").Shows("started with --forms").Press(Key.Esc, Key.Enter);
        clock.Advance(TimeSpan.FromSeconds(1));

        driver.Press(Key.Enter).Shows("Space flip");
    }

    [Fact]
    public void The_last_form_stays()
    {
        Want(Form.Choice);
        using var driver = Open();

        ToForms(driver.Type("e")).Press(Key.Space).Shows("[x] Choose the value", "At least one form has to stay.");

        Assert.Single(progress.Journal);
    }

    [Fact]
    public void Cards_that_no_wanted_form_can_ask_are_counted()
    {
        Want(Form.Ordering);
        using var driver = Open();

        driver.Type("e").Shows("cards cannot be asked in any of these");
    }

    [Fact]
    public void A_click_ticks_and_the_list_follows_the_cursor()
    {
        using var driver = Open();

        driver.Type("e").Click("Put in order").Shows("▸ [ ] Put in order").Press([.. Enumerable.Repeat(Key.CursorDown, 20)]).Shows("▸ [x] Explain");
    }

    [Fact]
    public void What_cannot_be_saved_is_said_and_not_shown_as_saved()
    {
        using var driver = Open();
        progress.IsFull = true;

        ToForms(driver.Type("e")).Press(Key.Space).Shows("Not saved: /data/journal.jsonl: No space left on device", "▸ [x] Choose the value");
    }

    [Fact]
    public void How_one_studies_is_changed_with_the_arrows_and_saved_at_once()
    {
        using var driver = Open();

        driver.Type("e").Shows("▸ Decks", "8 rows", "90 %", "no date", "30 cards", "04:00")
            .Press(Key.CursorDown, Key.CursorRight).Shows("‹ 9 rows, drawings or notes ›")
            .Press(Key.CursorDown, Key.CursorLeft).Shows("‹ 89 % ›")
            .Press(Key.CursorDown, Key.CursorLeft).Shows("‹ no date ›")
            .Press(Key.CursorRight, Key.CursorRight).Shows("(in 15 days) ›")
            .Press(Key.CursorDown, Key.CursorLeft).Shows("‹ 20 cards ›")
            .Press(Key.CursorDown, Key.CursorRight).Shows("‹ 05:00 ›");

        Assert.Equal(
            new LearnerSettings(new TimeOnly(5, 0), 9, 0.89)
            {
                Interview = progress.Settings.Interview,
                Length = SittingLength.OfCards(20),
            },
            progress.Settings);
        driver.Press(Key.Esc).Shows("Interview in 15 days: 0 of ");
    }

    [Fact]
    public void A_deck_can_be_remembered_better_than_the_others()
    {
        using var driver = Open();

        driver.Type("e").Press(Key.CursorRight, Key.CursorDown).Shows("90 %, as for all decks").Press(Key.CursorRight).Shows("‹ 91 % ›");
        Assert.Equal(0.91, progress.Settings.RetentionOf(Samples.English.Deck.Id));

        driver.Press(Key.Delete).Shows("90 %, as for all decks");
        Assert.Equal(LearnerSettings.Default, progress.Settings);
    }

    [Fact]
    public void An_interview_is_taken_back_with_Delete_or_by_going_before_today()
    {
        using var driver = Open();

        driver.Press(Key.Tab).Press(Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorRight).Shows("(in 14 days)")
            .Press(Key.Delete).Shows("no date").Press(Key.CursorRight).Press([.. Enumerable.Repeat(Key.CursorLeft, 14)]).Shows("(today)")
            .Press(Key.CursorLeft).Shows("no date");
    }

    /// <summary>Down over the lines of studying.</summary>
    private static Driver ToForms(Driver driver) => driver.Press([.. Enumerable.Repeat(Key.CursorDown, 8)]);

    private void Want(Form form) => progress.Record([new Setting(LearnerSettings.FormsName, form.ToString())]);

    private Driver Open(FormSet? forms = null) => Driver.Open(() => new GameWindow(
        new GameOptions([Samples.English.Deck], progress, clock, Language.English, Seed: 7) { Forms = forms }, Palette.Colored));
}
