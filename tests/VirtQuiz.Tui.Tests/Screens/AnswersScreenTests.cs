using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Answers;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public sealed class AnswersScreenTests : IDisposable
{
    private static readonly Samples Samples = Samples.English;

    private readonly TestClock clock = new();
    private readonly MemoryProgress progress;

    public AnswersScreenTests() => progress = new MemoryProgress(clock);

    private static CellCard[] Performance =>
        [.. Samples.Cards.OfType<CellCard>().Where(card => card.Group == Samples.Performance.Group)];

    public void Dispose() => progress.Dispose();

    [Fact]
    public void The_latest_answer_comes_first_and_is_taken_back()
    {
        progress.Answer(Performance[0]);
        clock.Advance(TimeSpan.FromMinutes(3));
        progress.Answer(Performance[1], Outcome.Wrong);
        using var driver = Open();

        driver.Shows($"▸ ✗ {Performance[1].Label}", $"✓ {Performance[0].Label}", "3 minutes ago").Press(Key.Space);

        Assert.Equal(new Undo(progress.Journal[1].Id), progress.Journal[^1].Event);
        driver.Shows("Taken back:", $"▸ ✓ {Performance[0].Label}").ShowsNot("✗");
    }

    [Fact]
    public void A_right_answer_is_rated_anew_with_its_next_dates_in_sight()
    {
        progress.Answer(Performance[0]);
        clock.Advance(TimeSpan.FromMinutes(1));
        using var driver = Open();

        // Learning steps are 1 and 10 minutes; Hard repeats half of both, and a minute of each has passed.
        driver.Shows("again now · hard 5 m · [good 9 m] · easy ").Press(Key.CursorRight).Shows("[easy ", "Rated easy");

        Assert.Equal(new Rerate(progress.Journal[0].Id, Rating.Easy, Guessed: false), progress.Journal[^1].Event);
        driver.Press(Key.CursorRight);
        Assert.Equal(2, progress.Journal.Count);
    }

    [Fact]
    public void A_rating_is_chosen_by_mouse()
    {
        progress.Answer(Performance[0]);
        using var driver = Open();

        driver.Click("hard 6 m").Shows("[hard 6 m]");

        Assert.Equal(Rating.Hard, Assert.IsType<Rerate>(progress.Journal[^1].Event).Rating);
    }

    [Fact]
    public void What_was_wrong_cannot_be_rated_and_what_does_not_count_leads_nowhere()
    {
        progress.Answer(Performance[0], counts: false);
        progress.Answer(Performance[1], Outcome.Wrong);
        using var driver = Open();

        driver.ShowsNot("again ·").Press(Key.CursorLeft).Shows("Only what was right can be rated anew");
        driver.Press(Key.CursorDown).ShowsNot("[good").Press(Key.CursorRight).Shows("This was practice");
        Assert.Equal(2, progress.Journal.Count);
    }

    [Fact]
    public void What_cannot_be_saved_is_said()
    {
        progress.Answer(Performance[0]);
        using var driver = Open();
        progress.IsFull = true;

        driver.Press(Key.Space).Shows("Not saved: /data/journal.jsonl: No space left on device", Performance[0].Label);
    }

    [Fact]
    public void A_held_arrow_stops_at_the_first_answer()
    {
        for (var answer = 0; answer < 60; answer++, clock.Advance(TimeSpan.FromMinutes(1)))
            progress.Answer(Performance[answer % 3]);
        using var driver = Open();

        driver.Press([.. Enumerable.Repeat(Key.CursorDown, 200)]).Shows("an hour ago").Press(Key.CursorUp).Shows("59 minutes ago");
    }

    [Fact]
    public void Without_answers_there_is_a_sentence()
    {
        using var driver = Open();

        driver.Shows("No answer is left").Press(Key.Space, Key.CursorRight, Key.CursorDown).Shows("No answer is left");
    }

    private Driver Open() => Driver.Open(() => new StageWindow(Language.English, shell =>
        new AnswersScreen(shell, new AnswersModel(new Library([Samples.Deck]), progress, clock, Language.English))));
}
