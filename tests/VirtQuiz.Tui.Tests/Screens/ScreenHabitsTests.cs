using Terminal.Gui.Input;
using VirtQuiz.Core.Decks;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Habits;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

/// <summary>The settings of the screens: changed in the game, kept in a file of their own.</summary>
public sealed class ScreenHabitsTests : IDisposable
{
    private const int RowsOfStudying = 8;

    private readonly TestClock clock = new();
    private readonly MemoryProgress progress;
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("virtquiz-");

    public ScreenHabitsTests() => progress = new MemoryProgress(clock);

    private ProgressFolder Folder => new(data.FullName, data.FullName);

    public void Dispose()
    {
        progress.Dispose();
        data.Delete(recursive: true);
    }

    [Fact]
    public void Another_language_is_kept_and_said_to_hold_from_the_next_start()
    {
        using var driver = Open();
        ToScreens(driver).Shows("▸ Language", "‹ as the system says ›").Press(Key.CursorRight)
            .Shows("‹ 한국어 ›", "The screens speak it from the next start.");
        Assert.Equal(Language.Korean, Load().Habits.Language);
        Assert.Empty(progress.Journal);
    }

    [Fact]
    public void Without_the_keys_only_help_stays_on_the_bottom_line()
    {
        using var driver = Open();
        ToScreens(driver).Press(Key.CursorDown, Key.CursorDown).Shows("▸ Bottom line", "names the keys").Press(Key.CursorRight).Shows("only ? for help");
        Assert.Equal("? help", driver.Rows[^1].Trim());
        driver.Type("?").Shows("Ctrl+Q");
        Assert.False(Load().Habits.ShowsKeys);
    }

    [Fact]
    public void Without_colors_nothing_but_styles_is_left()
    {
        using var driver = Open();
        ToScreens(driver).Press(Key.CursorDown).Shows("▸ Colors").Press(Key.CursorRight).Shows("‹ none ›");
        Assert.False(Load().Habits.HasColors);
    }

    [Fact]
    public void What_cannot_be_saved_is_said_at_once()
    {
        using var driver = Open();
        Directory.CreateDirectory(Folder.Habits);
        ToScreens(driver).Press(Key.CursorDown, Key.CursorRight).Shows("Not saved, so it holds only until you leave", "‹ none ›");
    }

    private HabitsFile Load() => HabitsFile.Load(Folder, clock);

    private static Driver ToScreens(Driver driver)
    {
        driver.Type("e");
        for (var row = 0; row < RowsOfStudying; row++)
            driver.Press(Key.CursorDown);
        return driver;
    }

    private Driver Open() => Driver.Open(() => new GameWindow(
        new GameOptions([Samples.English.Deck], progress, clock, Language.English, Seed: 1) { Habits = Load() }, Palette.Colored));
}
