using Terminal.Gui.Input;
using VirtQuiz.Core.Decks;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Home;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public class HomeTests
{
    private const int Many = 300;

    // Of 24 rows 19 show the body, so a page is 18 choices; four ways to play stand before the decks.
    [Fact]
    public void Hundreds_of_decks_are_gone_through_page_by_page()
    {
        using var driver = Open(out _);

        driver.Shows("Decks (300)", "Deck 001", "Deck 008").ShowsNot("Deck 030")
            .Press(Key.PageDown).Shows("▸ Deck 013").Press(Key.PageDown).Shows("▸ Deck 031")
            .Press(Key.PageUp).Shows("▸ Deck 013");
        for (var page = 0; page < 20; page++)
            driver.Press(Key.PageDown);
        driver.Shows("▸ Deck 300");
    }

    [Fact]
    public void A_chosen_deck_stays_in_sight_and_is_opened()
    {
        using var driver = Open(out var window);
        for (var down = 0; down < 60; down++)
            driver.Press(Key.CursorDown);

        driver.Shows("▸ Deck 055").Press(Key.Enter);

        Assert.Equal(["Study Deck 055"], window.Gone);
    }

    [Fact]
    public void Back_at_the_first_choice_all_above_it_is_seen_again()
    {
        using var driver = Open(out _);

        driver.Press(Key.PageDown, Key.PageDown).ShowsNot("Any Markdown comparison")
            .Press(Key.PageUp, Key.PageUp, Key.PageUp).Shows("Any Markdown comparison", "▸ Study");
    }

    private static Driver Open(out StageWindow window)
    {
        StageWindow? made = null;
        var driver = Driver.Open(() => made = new StageWindow(Language.English, shell => new HomeScreen(
            shell, new HomeModel(new Library(Decks()), new MemoryProgress(new TestClock()), new TestClock(), Language.English))));
        window = made!;
        return driver;
    }

    private static IEnumerable<Deck> Decks() => Enumerable.Range(1, Many).Select(number => Samples.English.Deck with
    {
        Id = new DeckId($"posts/{number}"),
        Title = $"Deck {number:000}",
    });
}
