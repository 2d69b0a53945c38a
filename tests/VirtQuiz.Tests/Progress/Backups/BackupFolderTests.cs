using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Backups;

namespace VirtQuiz.Tests.Progress.Backups;

public sealed class BackupFolderTests : IDisposable
{
    private static readonly CardId First = EventGenerators.NthCard(1), Second = EventGenerators.NthCard(2);

    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new();
    private readonly BackupFolder backups;

    public BackupFolderTests() => backups = new BackupFolder(folder.Progress, clock);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_backup_is_the_journals_byte_for_byte()
    {
        Flag(First);
        File.WriteAllText(Path.Combine(folder.Progress.Journals, "other.jsonl"), "not a journal\nat all");

        var made = backups.Make()!;

        Assert.Equal((2, "20260131T101500000Z"), (made.Journals, made.Name));
        foreach (var journal in Directory.GetFiles(folder.Progress.Journals))
            Assert.Equal(File.ReadAllBytes(journal), File.ReadAllBytes(Path.Combine(folder.Progress.Backups, made.Name, Path.GetFileName(journal))));
        Assert.Equal([made], backups.List());
    }

    [Fact]
    public void One_is_made_by_itself_on_each_day_of_play()
    {
        Flag(First);
        Assert.Empty(backups.List());
        Flag(Second);
        Assert.Single(backups.List());
        clock.Now = clock.Now.AddHours(1);
        Flag(First);
        Assert.Single(backups.List());
        clock.Now = clock.Now.AddDays(1);
        Flag(Second);
        Assert.Equal(2, backups.List().Count);
    }

    [Fact]
    public void The_five_latest_stay_and_the_last_of_each_of_seven_days()
    {
        Flag(First);
        var start = clock.Now;
        for (var day = 0; day < 12; day++)
        {
            for (var hour = 0; hour < 3; hour++)
            {
                clock.Now = start.AddDays(day).AddHours(hour);
                backups.Make();
            }
        }

        // Of the last two days all but the first of the day before; of the five days before them the last.
        Assert.Equal(
            [(11, 2), (11, 1), (11, 0), (10, 2), (10, 1), (9, 2), (8, 2), (7, 2), (6, 2), (5, 2)],
            backups.List().Select(backup => ((backup.At - start).Days, (backup.At - start).Hours)));
    }

    [Fact]
    public void A_clock_set_back_does_not_cost_the_backup_just_made()
    {
        Flag(First);
        for (var day = 20; day > 0; day--)
        {
            clock.Now = clock.Now.AddDays(-1);
            Assert.Contains(backups.Make(), backups.List());
        }
    }

    [Fact]
    public void A_backup_put_back_brings_the_answers_back_and_keeps_those_it_replaced()
    {
        Flag(First);
        var backup = backups.Make()!;
        Flag(Second);

        var restored = Assert.IsType<Restoring.Restored>(backups.Restore(backup));

        Assert.Equal((true, false), Flagged());
        Assert.True(restored.Replaced!.IsReplaced);
        Assert.IsType<Restoring.Restored>(backups.Restore(restored.Replaced));
        Assert.Equal((true, true), Flagged());
        Assert.Equal(3, backups.List().Count);
    }

    [Fact]
    public void After_restoring_this_machine_writes_under_a_new_name()
    {
        Flag(First);
        var before = folder.OnlyJournal;
        backups.Restore(backups.Make()!);

        Flag(Second);

        Assert.Equal(2, Directory.GetFiles(folder.Progress.Journals).Length);
        Assert.True(File.Exists(before));
        Assert.Equal((true, true), Flagged());
    }

    [Fact]
    public void Restoring_that_was_killed_before_its_last_step_is_finished_at_the_next_start()
    {
        Flag(First);
        Directory.Move(folder.Progress.Journals, folder.Progress.RestoredJournals);

        Assert.Equal((true, false), Flagged());
        Assert.False(Directory.Exists(folder.Progress.RestoredJournals));
    }

    [Fact]
    public void While_a_game_runs_nothing_is_put_back()
    {
        Flag(First);
        var backup = backups.Make()!;
        using var playing = Open();

        Assert.Equal(Environment.ProcessId, Assert.IsType<Restoring.Locked>(backups.Restore(backup)).ProcessId);
    }

    [Fact]
    public void What_is_left_of_an_unfinished_backup_is_no_backup_and_goes()
    {
        Flag(First);
        var unfinished = Path.Combine(folder.Progress.Backups, "20260130T000000000Z.making");
        Directory.CreateDirectory(unfinished);
        Assert.Empty(backups.List());

        backups.Make();

        Assert.False(Directory.Exists(unfinished));
    }

    [Fact]
    public void Without_journals_there_is_nothing_to_keep()
    {
        Assert.Null(backups.Make());
        Assert.Empty(backups.List());
    }

    [Fact]
    public void A_backup_that_cannot_be_made_is_told_and_costs_nothing_else()
    {
        Flag(First);
        File.WriteAllText(folder.Progress.Backups, "in the way");
        var opened = Assert.IsType<ProgressOpening.Opened>(folder.Open(clock));
        using (opened.Store)
            opened.Store.Record([new Flag(Second, On: true)]);

        // It is told with the opening when it was tried by then.
        Assert.Equal(ProgressProblemCode.BackupFailed, Assert.Single(opened.Problems.Concat(opened.Store.TakeProblems())).Code);
        Assert.Equal((true, true), Flagged());
    }

    [Fact]
    public void The_settings_of_the_screens_are_put_back_too_and_what_they_replace_is_kept()
    {
        Flag(First);
        File.WriteAllText(folder.Progress.Habits, "before");
        var backups = new BackupFolder(folder.Progress, clock);
        var backup = backups.Make()!;
        File.WriteAllText(folder.Progress.Habits, "after");

        var restored = Assert.IsType<Restoring.Restored>(backups.Restore(backup));

        Assert.Equal("before", File.ReadAllText(folder.Progress.Habits));
        Assert.Equal("after", File.ReadAllText(Path.Combine(folder.Progress.Backups, restored.Replaced!.Name, "settings.json")));
    }

    private ProgressStore Open() => Assert.IsType<ProgressOpening.Opened>(folder.Open(clock)).Store;

    private void Flag(CardId card)
    {
        using var store = Open();
        store.Record([new Flag(card, On: true)]);
    }

    private (bool First, bool Second) Flagged()
    {
        using var store = Open();
        return (store.Find(First)?.Flagged == true, store.Find(Second)?.Flagged == true);
    }
}
