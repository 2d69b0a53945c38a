using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Tests.Commands;

public sealed class StatsCommandTests : IDisposable
{
    private readonly Learner learner = new();
    private readonly string file;

    public StatsCommandTests() => file = learner.Write("net.md", DeckFolder.Comparison);

    public void Dispose() => learner.Dispose();

    [Theory]
    [InlineData("en", "No answers yet.")]
    [InlineData("ko", "아직 답한 기록이 없습니다.")]
    public void Without_answers_it_says_so(string language, string sentence) =>
        Assert.StartsWith(sentence, learner.Run("stats", "--lang", language, "--decks", file).Results);

    [Theory]
    [InlineData("en", "Answers       6 on 1 day, ", "Streak        0 days, longest 1", "Known now", "6 of 6 cards seen")]
    [InlineData("ko", "답한 문제     1일 동안 6개, ", "연속 학습     0일, 최장 1일", "지금 아는 것", "카드 6장 가운데 6장 봄")]
    public void Answers_are_told_also_while_another_program_plays(string language, params string[] expected)
    {
        learner.AnswerAll(file);
        using var playing = learner.Open();

        var run = learner.Run("stats", "--lang", language, "--decks", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Complaints));
        Assert.All(expected, text => Assert.Contains(text, run.Results));
    }

    [Fact]
    public void An_answer_that_was_taken_back_is_not_told()
    {
        learner.AnswerAll(file);
        using (var progress = learner.Open())
            progress.Record([.. progress.FindAnswers(10).Select(answer => new Undo(answer.Id))]);

        Assert.StartsWith("No answers yet.", learner.Run("stats", "--decks", file).Results);
    }

    [Fact]
    public void Programs_can_read_it()
    {
        learner.AnswerAll(file);

        var json = learner.Run("stats", "--json", "--decks", file).Json;

        Assert.Equal(6, json.GetProperty("answers").GetInt32());
        Assert.Equal(30, json.GetProperty("forecast").GetArrayLength());
        Assert.Equal("Switches", json.GetProperty("decks")[0].GetProperty("name").GetString());
        Assert.Equal(6, json.GetProperty("decks")[0].GetProperty("seen").GetInt32());
        Assert.Equal(["Hub", "Switch", "Router"], json.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetProperty("name").GetString()!));
    }
}
