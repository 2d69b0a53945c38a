using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Commands;

public sealed class OptimizeCommandTests : IDisposable
{
    private static readonly int[] Days = [0, 1, 4, 9, 20];

    private readonly Learner learner = new();

    public void Dispose() => learner.Dispose();

    [Fact]
    public void With_few_answers_it_says_so_and_changes_nothing()
    {
        // Four usable answers of each card; the first of a card is none.
        Answer(cards: 99, options: 4);

        var run = learner.Run("optimize");

        Assert.Equal((0, ""), (run.ExitCode, run.Complaints));
        Assert.StartsWith("396 answers can be used so far, and 400 are needed", run.Results);
        Assert.Equal(FsrsParameters.Default, Parameters());
    }

    [Fact]
    public void Answers_picked_among_two_options_are_left_out()
    {
        Answer(cards: 150, options: 2);

        Assert.StartsWith("0 answers can be used", learner.Run("optimize").Results);
    }

    [Fact]
    public void Parameters_that_foretell_better_are_kept_and_schedule_what_follows()
    {
        Answer(cards: 150, options: 4);

        var run = learner.Run("optimize");

        Assert.Equal((0, ""), (run.ExitCode, run.Complaints));
        Assert.StartsWith("Fitted to 600 answers. Answers that were held back are foretold better", run.Results);
        var fitted = Parameters();
        Assert.NotEqual(FsrsParameters.Default, fitted);
        Assert.Contains($"Parameters: {fitted}", run.Results);

        // What was fitted to these answers is not fitted to them again.
        Assert.Contains("Nothing was changed.", learner.Run("optimize").Results);
        Assert.Equal(fitted, Parameters());
    }

    [Fact]
    public void While_another_program_plays_nothing_is_changed()
    {
        Answer(cards: 150, options: 4);
        using var playing = learner.Open();

        var run = learner.Run("optimize");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("another VirtQuiz", run.Complaints);
    }

    /// <summary>A learner who keeps nothing for long: every second answer is wrong.</summary>
    private void Answer(int cards, int options)
    {
        var chance = new Pcg32(5);
        using var progress = learner.Open();
        progress.Record([.. Enumerable.Range(0, cards).SelectMany(number => Days.Select(day =>
        {
            var isRight = day == 0 || chance.Next(2) == 0;
            return (JournalEvent)new Review(
                CardId.Of(new DeckId("deck"), null, "cell", $"{number}"), new StudyDay(20_000 + day), isRight ? Rating.Good : Rating.Again,
                isRight ? Outcome.Right : Outcome.Wrong, Form.Choice, options, 1500, isRight ? null : "x", null, false, false,
                SessionMode.Study, Counts: true);
        }))]);
    }

    private FsrsParameters Parameters()
    {
        using var progress = learner.Open();
        return progress.Settings.Parameters;
    }
}
