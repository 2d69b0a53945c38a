using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Missed;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public sealed class MissedScreenTests : IDisposable
{
    private static readonly Samples Samples = Samples.English;

    private readonly TestClock clock = new();
    private readonly MemoryProgress progress;

    public MissedScreenTests() => progress = new MemoryProgress(clock);

    private static CellCard[] Performance =>
        [.. Samples.Cards.OfType<CellCard>().Where(card => card.Group == Samples.Performance.Group)];

    public void Dispose() => progress.Dispose();

    [Fact]
    public void What_was_picked_stands_out_in_the_row()
    {
        Miss(Performance[1], Performance[0]);

        Assert.Equal(
            [(Performance[0].Subject, false, true), (Performance[1].Subject, true, false), (Performance[2].Subject, false, false)],
            Model().Chosen!.Row.Select(row => (row.Name, row.IsHere, row.IsWrong)));
        using var driver = Open(out _);
        driver.Shows($"✗ {Performance[0].Subject}", $"▸ {Performance[1].Subject}").ShowsNot("picked ");
    }

    [Fact]
    public void Where_nothing_was_picked_the_right_answer_is_told()
    {
        Miss(Performance[1], picked: null);
        using var driver = Open(out _);

        driver.Shows("right ", Performance[1].Text[..20]).ShowsNot("picked ").ShowsNot("learn the difference");
    }

    [Fact]
    public void One_entry_is_asked_alone_and_all_together()
    {
        Miss(Performance[1], Performance[0]);
        clock.Advance(TimeSpan.FromMinutes(1));
        Miss(Performance[2], Performance[0]);
        using var driver = Open(out var window);

        driver.Press(Key.CursorDown, Key.Space, Key.Enter);

        Assert.Equal([$"Missed {Performance[1]}", "Missed"], window.Gone);
    }

    [Fact]
    public void What_was_put_right_today_is_practiced_and_removed_on_a_later_day()
    {
        Miss(Performance[1], Performance[0]);
        progress.Answer(Performance[1]);

        Assert.Equal(SessionMode.Cram, Model().Chosen!.Replay);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(SessionMode.Missed, Model().Chosen!.Replay);
    }

    [Theory]
    [InlineData("d")]
    [InlineData("ㅇ")]
    public void The_two_that_were_mixed_up_are_set_against_each_other(string key)
    {
        Miss(Performance[1], Performance[0]);
        using var driver = Open(out var window);

        driver.Shows("d learn the difference").Type(key);

        var duel = Duel.Between(Performance[0].Subject, Performance[1].Subject, Samples.Cards);
        Assert.Equal([$"Cram {string.Join(" + ", duel)}"], window.Gone);
        Assert.DoesNotContain(Performance[2], duel);
    }

    [Fact]
    public void The_entries_of_one_deck_are_shown_and_asked_alone()
    {
        var other = OtherDeck();
        Miss(Performance[1], Performance[0]);
        clock.Advance(TimeSpan.FromMinutes(1));
        Miss(DeckCards.Of(other)[0], picked: null);
        using var driver = Open(out var window, other);

        driver.Shows("2 entries", "←→ deck").Press(Key.CursorRight, Key.Enter).Shows(Samples.Deck.Title, "1 entry");
        driver.Press(Key.CursorRight, Key.Enter).Shows("Other deck", "1 entry").Press(Key.CursorRight).Shows("2 entries");

        Assert.Equal([$"Missed {Samples.Deck.Title}", "Missed Other deck"], window.Gone);
    }

    private static Deck OtherDeck() => Samples.Deck with { Id = new DeckId("other"), Title = "Other deck" };

    private void Miss(Card card, Card? picked) => progress.Answer(card, Outcome.Wrong, picked);

    private MissedModel Model(params Deck[] more) =>
        new(new Library([Samples.Deck, .. more]), progress, clock, Language.English);

    private Driver Open(out StageWindow window, params Deck[] more)
    {
        var made = new StageWindow(Language.English, shell => new MissedScreen(shell, Model(more)));
        window = made;
        return Driver.Open(() => made);
    }
}
