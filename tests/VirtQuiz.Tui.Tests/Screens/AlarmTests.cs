using Terminal.Gui.Input;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

/// <summary>What cannot be kept is said on the screen, while the game runs.</summary>
public sealed class AlarmTests : IDisposable
{
    private readonly TestClock clock = new();
    private readonly MemoryProgress progress;
    private readonly List<ProgressProblem> problems = [];

    public AlarmTests() => progress = new MemoryProgress(clock);

    public void Dispose() => progress.Dispose();

    [Theory]
    [InlineData(Language.English, "Free some space")]
    [InlineData(Language.Korean, "디스크 공간을 확보하세요")]
    public void What_is_found_at_the_start_is_on_the_first_screen(Language language, string said)
    {
        problems.Add(new ProgressProblem(ProgressProblemCode.DatabaseInMemory, "/data/progress.db"));
        using var driver = Open(language: language);
        driver.Shows("/data/progress.db", said);
    }

    [Fact]
    public void What_goes_wrong_meanwhile_is_said_at_the_next_key_stays_for_one_more_screen_and_goes()
    {
        using var driver = Open(SessionMode.Cram);
        problems.Add(new ProgressProblem(ProgressProblemCode.DatabaseInMemory, "/data/progress.db"));

        driver.Press(Key.CursorDown).Shows("! /data/progress.db");
        driver.Type("?").Shows("! /data/progress.db");
        driver.Press(Key.Esc).ShowsNot("/data/progress.db");
    }

    [Fact]
    public void What_goes_wrong_while_nobody_presses_a_key_is_said_too()
    {
        GameWindow? window = null;
        using var driver = Driver.Open(() => window = Window(null, Language.English));
        problems.Add(new ProgressProblem(ProgressProblemCode.DatabaseInMemory, "/data/progress.db"));
        window!.Tick();
        driver.Resize(80, 25).Shows("! /data/progress.db");
    }

    [Theory]
    [InlineData(48, 14)]
    [InlineData(80, 24)]
    public void Many_leave_room_for_what_the_screen_is_for(int width, int height)
    {
        for (var i = 0; i < 9; i++)
            problems.Add(new ProgressProblem(ProgressProblemCode.DatabaseInMemory, $"/data/progress{i}.db"));
        using var driver = Driver.Open(() => Window(null, Language.English), width, height);
        driver.Shows("▸ Study").ShowsNot("progress0.db");
        driver.Shows("progress6.db");
    }

    private Driver Open(SessionMode? start = null, Language language = Language.English) => Driver.Open(() => Window(start, language));

    private GameWindow Window(SessionMode? start, Language language) => new(
        new GameOptions([Samples.English.Deck], progress, clock, language, Seed: 1) { Start = start, Problems = () => problems }, Palette.Colored);
}
