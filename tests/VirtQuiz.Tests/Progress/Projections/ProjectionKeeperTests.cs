using System.Collections.Concurrent;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Tests.Progress.Projections;

public sealed class ProjectionKeeperTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ProjectionKeeper keeper;
    private readonly Projection projection;

    public ProjectionKeeperTests()
    {
        keeper = new ProjectionKeeper(folder.Progress, new TestClock(), static _ => { });
        projection = keeper.Open(new ConcurrentQueue<ProgressProblem>(), static _ => { });
    }

    public void Dispose()
    {
        projection.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Every_event_applied_and_every_commit_is_a_sign_of_life()
    {
        var entries = Enumerable.Range(1, 20).Select(FlagOf).ToList();
        var path = JournalFiles.Write(folder.Progress, "laptop.jsonl", "laptop", entries);

        var before = keeper.Beats;
        Assert.True(projection.TryApply(Assert.Single(JournalReader.Open(path, JournalPosition.Start).Parts(100))));

        Assert.Equal(21, keeper.Beats - before);
    }

    [Fact]
    public void A_checkpoint_is_preceded_and_followed_by_a_sign_of_life()
    {
        var before = keeper.Beats;
        keeper.Close(projection);
        Assert.Equal(2, keeper.Beats - before);
    }

    private static JournalEntry FlagOf(int number) => JournalEntry.Of(new Recorded(
        new EventId("laptop", number), DateTimeOffset.UnixEpoch.AddMinutes(number), new Flag(EventGenerators.NthCard(number), On: true)));
}
