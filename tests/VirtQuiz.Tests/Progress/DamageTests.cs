using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress;

namespace VirtQuiz.Tests.Progress;

/// <summary>Whatever happens to the database's files: what was recorded is there, and the damaged file is kept.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new();
    private readonly byte[] sound;
    private readonly IReadOnlyList<CardProgress?> expected;

    public DamageTests()
    {
        using (var store = Open().Store)
        {
            for (var number = 0; number < 60; number++)
                store.Record([Answer(number)]);
            expected = Known(store);
        }

        sound = File.ReadAllBytes(Database);
    }

    public static TheoryData<int> Lengths => [0, 1, 100, 4096, 8191, 8192, 8193, 16_384, 20_000, 40_960];

    private string Database => folder.Progress.Database;

    private string Log => Path.Combine(folder.Progress.Data, "progress-log.db");

    public void Dispose()
    {
        folder.Dispose();

        // An exception of a finalizer, over what damage has left unfinished in LiteDB, would end the program.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Empty(FinalizerFailures.All);
    }

    [Fact]
    public void A_database_closed_in_order_is_used_as_it_is() => Assert.Empty(OpenAndCompare());

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_database_cut_short_is_set_aside(int length)
    {
        var damaged = sound[..Math.Min(length, sound.Length - 1)];
        File.WriteAllBytes(Database, damaged);
        AssertSetAside(damaged);
    }

    [Fact]
    public void A_flipped_bit_anywhere_in_a_closed_database_is_noticed()
    {
        for (var step = 0; step < 12; step++)
        {
            // Each round damages the database that the round before made anew.
            var damaged = File.ReadAllBytes(Database);
            var place = (int)((long)step * 7919 * 8191 % damaged.Length);
            damaged[place] ^= (byte)(1 << (step % 8));
            File.WriteAllBytes(Database, damaged);
            AssertSetAside(damaged);
            clock.Now += TimeSpan.FromMinutes(1);
        }
    }

    [Theory]
    [InlineData(0, 500)]
    [InlineData(0, 8192)]
    [InlineData(255, 8192)]
    [InlineData(255, 24_576)]
    public void A_foreign_log_is_set_aside_with_the_database(byte content, int length)
    {
        var log = Enumerable.Repeat(content, length).ToArray();
        File.WriteAllBytes(Log, log);
        AssertSetAside(sound);
        Assert.Equal(log, File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder.Progress.Data, "progress.2026*-log.db"))));
    }

    [Fact]
    public void A_log_without_its_database_is_set_aside()
    {
        File.Delete(Database);
        File.WriteAllBytes(Log, new byte[8192]);
        Assert.Equal([ProgressProblemCode.DatabaseSetAside], OpenAndCompare().Select(problem => problem.Code));
    }

    [Fact]
    public void A_database_that_is_gone_is_made_anew()
    {
        File.Delete(Database);
        Assert.Empty(OpenAndCompare());
    }

    [Fact]
    public void A_database_that_was_not_closed_and_is_damaged_never_stops_the_game()
    {
        for (var page = 0; page < sound.Length / 8192; page++)
        {
            File.Delete(Database + ".seal");
            var damaged = sound.ToArray();
            damaged.AsSpan(page * 8192, 8192).Fill((byte)(page * 37));
            File.WriteAllBytes(Database, damaged);
            clock.Now += TimeSpan.FromMinutes(1);
            using var store = Open().Store;
            store.Record([Answer(1)]);
            Assert.NotNull(store.Find(EventGenerators.NthCard(1)));
        }
    }

    private static Review Answer(int number) => new(
        EventGenerators.NthCard(number % 8), new StudyDay(20_000 + number), number % 3 == 0 ? Rating.Again : Rating.Good,
        number % 3 == 0 ? Outcome.Wrong : Outcome.Right, Form.Choice, 4, 2500, null, null, false, false, SessionMode.Study, true);

    private static List<CardProgress?> Known(ProgressStore store) =>
        [.. Enumerable.Range(0, 8).Select(number => store.Find(EventGenerators.NthCard(number)))];

    private ProgressOpening.Opened Open() => Assert.IsType<ProgressOpening.Opened>(folder.Open(clock));

    private IReadOnlyList<ProgressProblem> OpenAndCompare()
    {
        var opened = Open();
        using (opened.Store)
            Assert.Equal(expected, Known(opened.Store));
        return opened.Problems;
    }

    private void AssertSetAside(byte[] damaged)
    {
        var problem = Assert.Single(OpenAndCompare());
        Assert.Equal(ProgressProblemCode.DatabaseSetAside, problem.Code);
        Assert.Equal(damaged, File.ReadAllBytes(problem.Path));
    }
}
