using Terminal.Gui.Input;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Statistics;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

public class StatisticsScreenTests
{
    public static MatrixTheoryData<StatisticsPage, Language, bool> Pages { get; } = new(
        Enum.GetValues<StatisticsPage>(), [Language.Korean, Language.English], [false, true]);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_looks_as_it_was_agreed(StatisticsPage page, Language language, bool isSmall)
    {
        var samples = language == Language.Korean ? Samples.Korean : Samples.English;
        using var driver = Driver.Open(() => Window(Months.Of(samples), samples, language), isSmall ? 60 : 80, isSmall ? 18 : 24);

        for (var turned = StatisticsPage.Overview; turned < page; turned++)
            driver.Press(Key.CursorRight);

        driver.Matches($"statistics-{page}.{(language == Language.Korean ? "ko" : "en")}.{(isSmall ? "60x18" : "80x24")}".ToLowerInvariant());
    }

    [Fact]
    public void The_pages_go_around()
    {
        using var driver = Driver.Open(() => Window(Months.Of(Samples.English), Samples.English, Language.English));

        driver.Press(Key.CursorLeft).Shows("Hardest cards", "4/4").Press(Key.Tab).Shows("Overview", "1/4");
    }

    [Fact]
    public void Home_leads_to_what_is_mixed_up_and_on_to_learning_the_difference()
    {
        var clock = new TestClock();
        using var driver = Driver.Open(() => new GameWindow(
            new GameOptions([Samples.English.Deck], Months.Of(Samples.English), clock, Language.English, Seed: 1) { Patience = Timeout.InfiniteTimeSpan }, Palette.Colored));

        driver.Type("t").Shows("Statistics › Overview").Press(Key.CursorRight, Key.CursorDown).Shows("▸ ", "Enter learn the difference");
        driver.Press(Key.Enter);
        clock.Advance(TimeSpan.FromSeconds(1));

        driver.Shows("0 I don't know").Type("0").Shows("practice only");
    }

    [Fact]
    public void A_hard_card_is_opened_and_its_answers_forgotten()
    {
        var progress = Months.Of(Samples.English);
        using var driver = Driver.Open(() => new GameWindow(
            new GameOptions([Samples.English.Deck], progress, new TestClock(), Language.English, Seed: 1) { Patience = Timeout.InfiniteTimeSpan }, Palette.Colored));

        driver.Type("t").Press(Key.CursorLeft).Shows("▸ ", "Mixed up with").Press(Key.Enter).Shows("This card").Type("4").Shows("Hardest cards");

        Assert.IsType<Reset>(progress.Journal[^1].Event);
        driver.Press(Key.Esc).Shows("Study");
    }

    [Fact]
    public void Without_answers_there_is_a_sentence()
    {
        using var driver = Driver.Open(() => Window(new MemoryProgress(new TestClock()), Samples.English, Language.English));

        driver.Shows("No answers yet").Press(Key.CursorRight, Key.CursorDown, Key.Enter).Shows("No answers yet");
    }

    [Fact]
    public void A_journal_that_cannot_be_read_is_named_with_what_to_do()
    {
        var progress = new MemoryProgress(new TestClock()) { UnreadablePast = new IOException("Input/output error.") };
        using var driver = Driver.Open(() => Window(progress, Samples.English, Language.English));

        driver.Shows("! The answers cannot be read: Input/output error.", "come back");
    }

    private static StageWindow Window(MemoryProgress progress, Samples samples, Language language) => new(language, shell =>
    {
        var model = new StatisticsModel(new Library([samples.Deck]), progress, new TestClock(), language);
        ((IAsyncResult)model.Reading).AsyncWaitHandle.WaitOne();
        return new StatisticsScreen(shell, model);
    });
}
