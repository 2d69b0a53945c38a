using System.Collections.Concurrent;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Checks;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;
using VirtQuiz.Tests.Progress.Projections;

namespace VirtQuiz.Tests.Progress.Checks;

public sealed class DailyCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new();
    private readonly ConcurrentQueue<ProgressProblem> problems = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_database_that_is_right_stays_and_is_looked_at_once_a_day()
    {
        Record(1, 2, 3);
        Check();
        Assert.Empty(problems);
        Assert.Equal("2026-01-31", File.ReadAllText(folder.Progress.CheckedOn));

        Spoil("20001", "20009");
        Check();
        Assert.Empty(problems);

        clock.Now = clock.Now.AddDays(1);
        Check();
        Assert.Single(problems);
    }

    [Theory]
    [InlineData("20001", "20009")]
    [InlineData("bury", "burn")]
    public void A_card_that_is_not_what_its_events_say_is_found_and_mended_and_the_file_kept(string said, string says)
    {
        Record(1, 2, 3);
        Spoil(said, says);

        Check();

        var problem = Assert.Single(problems);
        Assert.Equal(ProgressProblemCode.DatabaseSetAside, problem.Code);
        Assert.True(File.Exists(problem.Path));
        using var store = Open();
        Assert.Equal(says == "burn" ? null : 20_009, store.Find(EventGenerators.NthCard(1))?.BuriedUntil?.Number);
        Assert.Equal(20_002, store.Find(EventGenerators.NthCard(2))?.BuriedUntil?.Number);
    }

    [Fact]
    public void What_happens_while_it_is_checked_is_no_difference()
    {
        Record(1, 2, 3);
        using var projection = Projection.Open(folder.Progress.Database, folder.Progress, static _ => { });
        var check = ProjectionCheck.Of(folder.Progress, projection.Applied.Values, 100, 0, static _ => { });
        var later = new[] { 3, 4 }.Select((number, at) => JournalEntry.Of(new Recorded(new EventId("phone", at + 1), clock.Now, BuryOf(number + 10) with { Card = EventGenerators.NthCard(number) })));
        ArrivingJournals.Apply(projection, JournalFiles.Write(folder.Progress, "phone.jsonl", "phone", later), 1);

        Assert.Equal(0, check.CountDifferences(projection));
        Assert.True(check.IsOtherwiseRight(projection));
    }

    [Fact]
    public void What_was_added_to_a_wrong_card_before_it_is_checked_does_not_hide_it()
    {
        Record(1, 2, 3);
        Spoil("bury", "burn");
        Record(1);

        Check();

        Assert.Equal(ProgressProblemCode.DatabaseSetAside, Assert.Single(problems).Code);
    }

    [Fact]
    public async Task Of_what_is_added_between_opening_and_checking_nothing_is_passed_over()
    {
        Record(1, 2, 3);
        Spoil("20001", "20009");
        var owner = Owner();
        var later = JournalEntry.Of(new Recorded(new EventId("phone", 1), clock.Now.AddHours(1), new Flag(EventGenerators.NthCard(1), On: true)));
        var parts = JournalFiles.Write(folder.Progress, "phone.jsonl", "phone", [later]);
        await owner.Ask(projection =>
        {
            ArrivingJournals.Apply(projection, parts, 1);
            return true;
        });

        Check(owner);

        Assert.Equal(ProgressProblemCode.DatabaseSetAside, Assert.Single(problems).Code);
    }

    [Fact]
    public void Of_a_long_past_a_part_of_the_cards_takes_its_turn()
    {
        Record([.. Enumerable.Range(1, 60)]);
        using var projection = Projection.Open(folder.Progress.Database, folder.Progress, static _ => { });
        var turns = Enumerable.Range(0, 6)
            .Select(turn => ProjectionCheck.Of(folder.Progress, projection.Applied.Values, most: 10, turn, static _ => { })).ToArray();
        Assert.All(turns, turn => Assert.True(turn.IsOtherwiseRight(projection)));
        Assert.Equal(60, turns.Sum(turn => turn.Cards.Length));
        Assert.Equal(60, turns.SelectMany(turn => turn.Cards).Select(card => card.History.Progress.Card).Distinct().Count());
        Assert.All(turns, turn => Assert.Equal(0, turn.CountDifferences(projection)));
    }

    /// <summary>
    /// Turns things round: the database is as it was, and the journal says of the first card something else in as many
    /// bytes, as if a bit had flipped in the database.
    /// </summary>
    private void Spoil(string said, string says)
    {
        var lines = File.ReadAllLines(folder.OnlyJournal);
        lines[1] = JournalFiles.Sealed(lines[1].Replace(said, says, StringComparison.Ordinal));
        File.WriteAllText(folder.OnlyJournal, string.Concat(lines.Select(line => line + "\n")));
    }

    private void Record(params int[] numbers)
    {
        using var store = Open();
        store.Record([.. numbers.Select(BuryOf)]);
    }

    private static Bury BuryOf(int number) => new(EventGenerators.NthCard(number), new StudyDay(20_000 + number));

    private ProjectionOwner Owner()
    {
        var keeper = new ProjectionKeeper(folder.Progress, clock, static _ => { });
        return new ProjectionOwner(keeper, problems, () => keeper.Open(problems, static _ => { }));
    }

    private void Check() => Check(Owner());

    private void Check(ProjectionOwner owner)
    {
        new DailyCheck(folder.Progress, clock, CancellationToken.None).MakeIfDue(owner, TimeSpan.Zero);
        Assert.True(owner.TryClose(TimeSpan.FromMinutes(1)));
    }

    private ProgressStore Open() => Assert.IsType<ProgressOpening.Opened>(folder.Open(clock)).Store;
}
