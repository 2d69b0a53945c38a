using System.Text.Json;
using VirtQuiz.Core.Decks;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Habits;

namespace VirtQuiz.Tests.Progress.Habits;

public sealed class HabitsFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string FilePath => folder.Progress.Habits;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_file_the_defaults_hold_and_nothing_is_written()
    {
        Assert.Equal(ScreenHabits.Default, Load().Habits);
        Assert.False(File.Exists(FilePath));
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(Language.Korean, false, true)]
    [InlineData(Language.English, true, false)]
    public void What_is_changed_holds_at_once_and_after_a_restart(Language? language, bool hasColors, bool showsKeys)
    {
        var habits = new ScreenHabits(language, hasColors, showsKeys);
        var file = Load();
        Assert.Null(file.Change(habits));
        Assert.Equal(habits, file.Habits);
        Assert.Equal(habits, Load().Habits);
    }

    [Fact]
    public void What_is_not_known_is_kept_and_a_default_is_not_written()
    {
        File.WriteAllText(FilePath, """{"virtquiz":1,"colors":"none","sound":{"volume":3}}""");
        Assert.Null(Load().Change(ScreenHabits.Default with { Language = Language.Korean }));
        using var written = JsonDocument.Parse(File.ReadAllText(FilePath));
        Assert.Equal(["language", "sound", "virtquiz"], written.RootElement.EnumerateObject().Select(field => field.Name).Order());
        Assert.Equal(3, written.RootElement.GetProperty("sound").GetProperty("volume").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"virtquiz\":1,")]
    [InlineData("[1]")]
    [InlineData("{\"language\":\"ko\"}")]
    [InlineData("{\"virtquiz\":\"one\"}")]
    [InlineData("{\"virtquiz\":1,\"virtquiz\":1}")]
    [InlineData("{\"virtquiz\":0}")]
    [InlineData("\0\0\0\0")]
    public void A_damaged_file_is_kept_under_another_name_and_told(string content)
    {
        File.WriteAllText(FilePath, content);
        var file = Load();
        var problem = Assert.Single(file.Problems);
        Assert.Equal((ScreenHabits.Default, ProgressProblemCode.SettingsSetAside), (file.Habits, problem.Code));
        Assert.Equal(content, File.ReadAllText(problem.Path));
        Assert.False(File.Exists(FilePath));
        Assert.Null(file.Change(ScreenHabits.Default with { HasColors = false }));
        Assert.Empty(Load().Problems);
    }

    [Fact]
    public void A_file_of_a_newer_version_is_left_alone_and_nothing_is_saved_into_it()
    {
        const string Content = """{"virtquiz":2,"language":{"of":"the future"}}""";
        File.WriteAllText(FilePath, Content);
        var file = Load();
        Assert.Equal(ProgressProblemCode.SettingsOfNewerVersion, Assert.Single(file.Problems).Code);
        Assert.NotNull(file.Change(ScreenHabits.Default with { HasColors = false }));
        Assert.False(file.Habits.HasColors);
        Assert.Equal(Content, File.ReadAllText(FilePath));
    }

    [Theory]
    [InlineData("""{"virtquiz":1,"language":"fr"}""")]
    [InlineData("""{"virtquiz":1,"keys":7}""")]
    [InlineData("""{"virtquiz":1,"kezs":"hidden"}""")]
    public void A_name_or_value_that_is_not_known_is_told_and_the_default_holds(string content)
    {
        File.WriteAllText(FilePath, content);
        var file = Load();
        Assert.Equal(ScreenHabits.Default, file.Habits);
        Assert.Equal(ProgressProblemCode.SettingUnknown, Assert.Single(file.Problems).Code);
    }

    [Fact]
    public void What_cannot_be_saved_is_said_and_holds_until_the_end()
    {
        var file = Load();
        Directory.CreateDirectory(FilePath);
        File.WriteAllText(Path.Combine(FilePath, "in the way"), "");
        Assert.Contains(FilePath, file.Change(ScreenHabits.Default with { ShowsKeys = false }));
        Assert.False(file.Habits.ShowsKeys);
    }

    private HabitsFile Load() => HabitsFile.Load(folder.Progress, new TestClock());
}
