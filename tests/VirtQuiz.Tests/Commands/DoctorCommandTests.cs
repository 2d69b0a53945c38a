using System.IO.Hashing;
using VirtQuiz.Tests.Progress;

namespace VirtQuiz.Tests.Commands;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly Learner learner = new();
    private readonly string file;

    public DoctorCommandTests() => file = learner.Write("net.md", DeckFolder.Comparison);

    private string Journal => Assert.Single(Directory.GetFiles(learner.Progress.Journals, "*.jsonl"));

    public void Dispose() => learner.Dispose();

    [Theory]
    [InlineData("en", "Nothing is wrong.", "6 cards, as the journals say")]
    [InlineData("ko", "이상이 없습니다.", "카드 6장, 기록 파일과 같음")]
    public void Where_nothing_is_wrong_it_says_so_and_changes_nothing(string language, string nothing, string database)
    {
        learner.AnswerAll(file);
        var before = Files();

        var run = learner.Run("doctor", "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Complaints));
        Assert.Contains(nothing, run.Results);
        Assert.Contains(database, run.Results);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Where_nothing_is_kept_yet_nothing_is_made()
    {
        var run = learner.Run("doctor");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("none yet", run.Results);
        Assert.False(Directory.Exists(learner.Progress.Data));
    }

    [Fact]
    public void Damaged_and_lost_lines_are_told_with_their_places()
    {
        learner.AnswerAll(file);
        var lines = File.ReadAllLines(Journal).ToList();
        lines[3] = lines[3].Replace("deck", "dock", StringComparison.Ordinal);
        lines.RemoveRange(5, 2);
        File.WriteAllText(Journal, string.Concat(lines.Select(line => line + "\n")) + "{\"seq\":1");

        var run = learner.Run("doctor", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Wrong", run.Json.GetProperty("database").GetString());
        Assert.Equal(
            [
                "NewDevice  1", "BadLines 4 1", "UnfinishedLine  1", "NumbersMissing 3 3", "JournalNotAsApplied  1",
            ],
            run.Json.GetProperty("problems").EnumerateArray().Select(problem =>
                $"{problem.GetProperty("code")} {problem.GetProperty("line")} {problem.GetProperty("count")}"));
    }

    [Fact]
    public void A_database_that_knows_something_else_is_found_and_made_anew_on_request()
    {
        learner.AnswerAll(file);
        var lines = File.ReadAllLines(Journal);
        lines[2] = JournalFiles.Sealed(lines[2].Replace("\"day\":20000", "\"day\":20009", StringComparison.Ordinal));
        File.WriteAllText(Journal, string.Concat(lines.Select(line => line + "\n")));

        var run = learner.Run("doctor");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the database knows cards otherwise than the journals: 1", run.Results);

        Assert.Contains("made anew from the journals: 6 cards", learner.Run("doctor", "--rebuild").Results);
        Assert.Equal(0, learner.Run("doctor").ExitCode);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(9000)]
    public void A_damaged_database_is_told_left_alone_and_kept_when_it_is_made_anew(int place)
    {
        learner.AnswerAll(file);
        var damaged = File.ReadAllBytes(learner.Progress.Database);
        damaged[place] ^= 4;
        File.WriteAllBytes(learner.Progress.Database, damaged);
        var before = Files();

        var run = learner.Run("doctor");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the database is damaged", run.Results);
        Assert.Equal(before, Files());

        var rebuilt = learner.Run("doctor", "--rebuild");
        Assert.Equal(0, rebuilt.ExitCode);
        var kept = Assert.Single(Directory.GetFiles(learner.Progress.Data, "progress.2*.db"));
        Assert.Equal(damaged, File.ReadAllBytes(kept));
        Assert.Contains(kept, rebuilt.Complaints);
    }

    [Fact]
    public void While_the_game_runs_the_journals_are_checked_and_the_process_is_named()
    {
        learner.AnswerAll(file);
        using var playing = learner.Open();

        var run = learner.Run("doctor");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"in use by process {Environment.ProcessId}", run.Results);
        Assert.Equal(3, learner.Run("doctor", "--rebuild").ExitCode);
    }

    [Fact]
    public void What_other_devices_have_sent_is_counted_as_still_to_come()
    {
        learner.AnswerAll(file);
        File.WriteAllText(
            Path.Combine(learner.Progress.Journals, "phone.jsonl"),
            File.ReadAllText(Journal).Replace(Path.GetFileNameWithoutExtension(Journal), "phone", StringComparison.Ordinal));
        Assert.Contains("the next start adds 12 events", learner.Run("doctor").Results);
    }

    private Dictionary<string, string> Files() => Directory.EnumerateFiles(learner.Progress.Data, "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, path => Convert.ToHexString(XxHash128.Hash(File.ReadAllBytes(path))));
}
