namespace VirtQuiz.Tests.Commands;

public sealed class ExchangeCommandTests : IDisposable
{
    private readonly Learner learner = new(), friend = new();
    private readonly string file;

    public ExchangeCommandTests() => file = learner.Write("net.md", DeckFolder.Comparison);

    private string Target => Path.Combine(learner.Decks, "answers");

    public void Dispose()
    {
        learner.Dispose();
        friend.Dispose();
    }

    [Fact]
    public void Answers_are_carried_to_another_machine_and_count_once()
    {
        learner.AnswerAll(file);
        var exported = learner.Run("export", "--journal", Target);
        Assert.Equal((0, ""), (exported.ExitCode, exported.Complaints));
        Assert.Contains("12 events of 1 device written", exported.Results);

        var imported = friend.Run("import", "--journal", Target);
        Assert.Equal((0, "", "12 events of 1 device added; 0 events there already."), (imported.ExitCode, imported.Complaints, imported.Results.Trim()));
        Assert.Contains("0 events of 1 device added; 12 events there already.", friend.Run("import", "--journal", Target).Results);
        Assert.Contains("6 on 1 day", friend.Run("stats", "--decks", file).Results);
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten()
    {
        learner.AnswerAll(file);
        File.WriteAllText(Target, "mine");
        var run = learner.Run("export", "--journal", Target);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not overwritten", run.Complaints);
        Assert.Equal("mine", File.ReadAllText(Target));
    }

    [Theory]
    [InlineData("export")]
    [InlineData("import")]
    public void Without_a_file_it_says_what_it_needs(string command)
    {
        var run = learner.Run(command);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"virtquiz {command} needs --journal FILE", run.Complaints);
    }

    [Fact]
    public void What_is_no_journal_or_not_there_is_refused_in_a_sentence()
    {
        var deck = learner.Run("import", "--journal", file);
        Assert.Equal(3, deck.ExitCode);
        Assert.Contains("this is no journal", deck.Complaints);
        var missing = learner.Run("import", "--journal", Target, "--lang", "ko");
        Assert.Equal(3, missing.ExitCode);
        Assert.Contains("아무것도 가져오지 못했습니다", missing.Complaints);
        Assert.Equal(3, learner.Run("export", "--journal", Path.Combine(Target, "no", "such")).ExitCode);
    }
}
