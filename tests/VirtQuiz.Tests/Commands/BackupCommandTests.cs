namespace VirtQuiz.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly Learner learner = new();
    private readonly string file;

    public BackupCommandTests() => file = learner.Write("net.md", DeckFolder.Comparison);

    public void Dispose() => learner.Dispose();

    [Fact]
    public void A_backup_is_made_listed_and_put_back()
    {
        learner.AnswerAll(file);
        var made = learner.Run("backup");
        Assert.Equal((0, ""), (made.ExitCode, made.Complaints));
        Assert.StartsWith("Backed up: ", made.Results);
        var name = made.Results.Split(' ')[2];

        var listed = learner.Run("restore");
        Assert.Contains($"{name}  1 journal, ", listed.Results);
        Assert.Equal(name, learner.Run("restore", "--json").Json[0].GetProperty("name").GetString());

        var restored = learner.Run("restore", name);
        Assert.Equal((0, ""), (restored.ExitCode, restored.Complaints));
        Assert.Contains("-replaced", restored.Results);
        Assert.Contains("6 on 1 day", learner.Run("stats", "--decks", file).Results);
    }

    [Theory]
    [InlineData("en", "There are no answers yet", "There is no backup yet")]
    [InlineData("ko", "아직 답한 기록이 없어", "아직 백업이 없습니다")]
    public void Where_there_is_nothing_it_says_so(string language, string backup, string restore)
    {
        Assert.StartsWith(backup, learner.Run("backup", "--lang", language).Results);
        Assert.StartsWith(restore, learner.Run("restore", "--lang", language).Results);
        Assert.Equal("[]", learner.Run("restore", "--json").Results.Trim());
    }

    [Fact]
    public void A_name_that_is_none_is_told_with_the_nearest()
    {
        learner.AnswerAll(file);
        var name = learner.Run("backup").Results.Split(' ')[2];

        var run = learner.Run("restore", name[..^1]);

        Assert.Equal((2, ""), (run.ExitCode, run.Results));
        Assert.Contains($"did you mean '{name}'", run.Complaints);
    }

    [Fact]
    public void While_the_game_runs_a_backup_can_be_made_but_none_put_back()
    {
        learner.AnswerAll(file);
        using var playing = learner.Open();

        var name = learner.Run("backup").Results.Split(' ')[2];
        var run = learner.Run("restore", name);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"{Environment.ProcessId}", run.Complaints);
    }
}
