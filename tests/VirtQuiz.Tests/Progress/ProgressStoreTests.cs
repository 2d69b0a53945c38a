using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress;

namespace VirtQuiz.Tests.Progress;

public sealed class ProgressStoreTests : IDisposable
{
    private static readonly DeckId Deck = new("virtualization");
    private static readonly CardId Card = EventGenerators.NthCard(1), Other = EventGenerators.NthCard(2);
    private static readonly StudyDay Today = new(20_484);

    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_recorded_is_known_at_once_and_after_a_restart()
    {
        CardProgress? before;
        using (var store = Open())
        {
            Assert.Null(store.Find(Card));
            store.Record([Seen(Card), Wrong(Card)]);
            before = store.Find(Card);
        }

        using var reopened = Open();
        Assert.Equal(before, reopened.Find(Card));
        Assert.Equal(1, before?.Schedule.Reps);
        Assert.Equal("컨테이너", before?.Missed?.Picked);
    }

    [Fact]
    public void The_past_of_a_card_and_of_all_is_there_at_once_as_it_counts()
    {
        using var store = Open();
        var answer = store.Record([Seen(Card), Right(Card)])[1];
        var slip = store.Record([Wrong(Other)])[0];
        store.Record([new Undo(slip.Id), new Rerate(answer.Id, Rating.Easy, Guessed: false)]);

        JournalEvent[] expected = [Seen(Card), Right(Card) with { Rating = Rating.Easy }];
        Assert.Equal(expected.Select(Told), store.FindPast(Card).Select(past => Told(past.Happened)));
        Assert.Equal(expected.Select(Told), store.ReadPast().Select(past => Told(past.Happened)));
        Assert.Empty(store.FindPast(Other));
        Assert.Equal(store.Find(Card), CardHistory.Of(store.ReadPast())!.Progress);

        // Lists of parts are equal only when they are the same list.
        static string Told(JournalEvent happened) => happened is CardSeen seen ? $"{seen.Card} {seen.Text}" : $"{happened}";
    }

    [Fact]
    public void A_card_is_found_in_its_deck_and_edition_only()
    {
        using var store = Open();
        store.Record([Seen(Card), Seen(Other) with { Edition = Language.Korean }, Right(EventGenerators.NthCard(3))]);
        Assert.Equal([Card], store.FindAll(Deck, null).Select(card => card.Card));
        Assert.Equal([Other], store.FindAll(Deck, Language.Korean).Select(card => card.Card));
        Assert.Empty(store.FindAll(Deck, Language.English));
        Assert.Empty(store.FindAll(new DeckId("kubernetes"), null));
    }

    [Fact]
    public void An_undo_takes_an_answer_back_also_after_a_restart()
    {
        EventId answer;
        CardProgress? before;
        using (var store = Open())
        {
            store.Record([Seen(Card), Right(Card)]);
            before = store.Find(Card);
            answer = store.Record([Wrong(Card)])[0].Id;
        }

        using var reopened = Open();
        Assert.NotEqual(before, reopened.Find(Card));
        reopened.Record([new Undo(answer)]);
        Assert.Equal(before, reopened.Find(Card));
        Assert.Empty(reopened.FindMissed());
    }

    [Fact]
    public void A_rerating_counts_as_if_it_had_been_given_at_once()
    {
        using var store = Open();
        var answer = store.Record([Right(Card)])[0];
        store.Record([Right(Other) with { Rating = Rating.Easy }]);
        store.Record([new Rerate(answer.Id, Rating.Easy, Guessed: false)]);
        Assert.Equal(store.Find(Other)!.Schedule.Memory, store.Find(Card)!.Schedule.Memory);
    }

    [Fact]
    public void A_relinked_card_goes_on_under_its_new_id()
    {
        using var store = Open();
        store.Record([Seen(Card), Wrong(Card)]);
        var schedule = store.Find(Card)!.Schedule;
        store.Record([new Relink(Card, Other)]);
        Assert.Null(store.Find(Card));
        Assert.Equal(schedule, store.Find(Other)!.Schedule);
        Assert.Equal([Other], store.FindAll(Deck, null).Select(card => card.Card));
    }

    [Fact]
    public void A_setting_holds_for_later_answers_only()
    {
        using var store = Open();
        store.Record([Right(Card) with { Rating = Rating.Easy }]);
        var before = store.Find(Card);
        clock.Now += TimeSpan.FromHours(1);
        store.Record([new Setting(LearnerSettings.RetentionName, "0.7")]);
        Assert.Equal(0.7, store.Settings.Retention);
        Assert.Equal(before, store.Find(Card));
        store.Record([Right(Other) with { Rating = Rating.Easy }]);
        Assert.True(store.Find(Other)!.Schedule.DueDay > before!.Schedule.DueDay.AddDays(3));
    }

    [Fact]
    public void The_latest_miss_comes_first()
    {
        using var store = Open();
        store.Record([Wrong(Card)]);
        clock.Now += TimeSpan.FromMinutes(5);
        store.Record([Wrong(Other)]);
        Assert.Equal([Other, Card], store.FindMissed().Select(card => card.Card));
    }

    [Fact]
    public void A_second_program_is_told_who_holds_it_and_let_in_afterwards()
    {
        using (Open())
            Assert.Equal(new ProgressOpening.Locked(Environment.ProcessId), TryOpen());
        Open().Dispose();
    }

    [Fact]
    public void A_folder_that_is_none_is_named_with_the_reason()
    {
        var file = Path.Combine(folder.Root, "file");
        File.WriteAllText(file, "not a folder");
        var unusable = Assert.IsType<ProgressOpening.Unusable>(ProgressStore.Open(folder.Progress with { Data = file }, clock));
        Assert.Equal(file, unusable.Path);
        Assert.NotEmpty(unusable.Reason);
        Assert.Equal("not a folder", File.ReadAllText(file));
    }

    [Fact]
    public void A_journal_of_a_newer_version_is_refused_and_left_untouched()
    {
        var journal = folder.Progress.JournalOf("future");
        const string Content = """{"virtquiz":2,"device":"future"}""" + "\n{}\n";
        File.WriteAllText(journal, Content);
        Assert.Equal(new ProgressOpening.NewerFormat(journal), TryOpen());
        Assert.Equal(Content, File.ReadAllText(journal));
        File.Delete(journal);
        Open().Dispose();
    }

    [Fact]
    public void Journals_of_other_devices_and_conflict_copies_are_read_when_they_arrive()
    {
        using (var store = Open())
            store.Record([Wrong(Card)]);
        var own = folder.OnlyJournal;
        using var elsewhere = new TemporaryFolder();
        using (var store = Assert.IsType<ProgressOpening.Opened>(elsewhere.Open(clock)).Store)
            store.Record([Wrong(Other)]);
        File.Copy(elsewhere.OnlyJournal, Path.Combine(folder.Progress.Journals, Path.GetFileName(elsewhere.OnlyJournal)));
        File.Copy(own, Path.ChangeExtension(own, null) + " (conflicted copy).jsonl");

        var opened = Assert.IsType<ProgressOpening.Opened>(TryOpen());
        using (opened.Store)
        {
            Assert.Empty(opened.Problems);
            Assert.Equal(1, opened.Store.Find(Card)?.Schedule.Reps);
            Assert.Equal(1, opened.Store.Find(Other)?.Schedule.Reps);
        }
    }

    [Fact]
    public void A_journal_put_back_from_a_copy_is_not_continued_with_numbers_used_before()
    {
        using (var store = Open())
            store.Record([Wrong(Card)]);
        var own = folder.OnlyJournal;
        var backup = File.ReadAllBytes(own);
        using (var store = Open())
            store.Record([Wrong(Card)]);
        File.WriteAllBytes(own, backup);

        var opened = Assert.IsType<ProgressOpening.Opened>(TryOpen());
        using (opened.Store)
        {
            Assert.Contains(new ProgressProblem(ProgressProblemCode.NewDevice, own), opened.Problems);
            Assert.Equal(1, opened.Store.Find(Card)?.Schedule.Reps);
            opened.Store.Record([Wrong(Card)]);
            Assert.Equal(2, opened.Store.Find(Card)?.Schedule.Reps);
        }

        Assert.Equal(backup, File.ReadAllBytes(own));
    }

    [Fact]
    public void A_journal_that_vanishes_takes_its_answers_along_but_the_database_is_kept_aside()
    {
        using (var store = Open())
            store.Record([Wrong(Card)]);
        File.Delete(folder.OnlyJournal);
        var opened = Assert.IsType<ProgressOpening.Opened>(TryOpen());
        using (opened.Store)
            Assert.Null(opened.Store.Find(Card));
        var aside = Assert.Single(opened.Problems, problem => problem.Code == ProgressProblemCode.DatabaseDidNotFit);
        Assert.True(File.Exists(aside.Path));
        Assert.DoesNotContain(opened.Problems, problem => problem.Code == ProgressProblemCode.DatabaseSetAside);
    }

    [Fact]
    public void A_journal_that_vanishes_while_playing_is_put_back_and_nothing_is_missing()
    {
        using var store = Open();
        var answer = store.Record([Wrong(Card)])[0];
        _ = store.Find(Card);
        File.Delete(folder.OnlyJournal);
        Assert.Single(store.FindPast(Card));
        Assert.Equal(1, store.Find(Card)?.Schedule.Reps);

        File.Delete(folder.OnlyJournal);
        store.Record([new Undo(answer.Id), Wrong(Other)]);
        Assert.Null(store.Find(Card));
        Assert.Equal(1, store.Find(Other)?.Schedule.Reps);
        Assert.Equal(2, store.TakeProblems().Count(problem => problem.Code == ProgressProblemCode.JournalPutBack));
    }

    [Fact]
    public void A_database_that_fails_while_playing_is_replaced_and_nothing_is_missing()
    {
        var fails = false;
        var opened = Assert.IsType<ProgressOpening.Opened>(ProgressOpener.Open(
            folder.Progress, clock, static _ => { }, _ => { if (fails) { fails = false; throw new InvalidCastException(); } }, TimeSpan.FromMinutes(5)));
        using var store = opened.Store;
        store.Record([Wrong(Card)]);
        _ = store.Find(Card);
        fails = true;
        store.Record([Wrong(Card)]);
        Assert.Equal(2, store.Find(Card)?.Schedule.Reps);
        Assert.Single(Directory.GetFiles(folder.Progress.Data, "progress.2026*Z.db"));
    }

    [Fact]
    public void A_database_that_hangs_is_left_and_the_answers_are_known_from_the_journal()
    {
        using var hang = new ManualResetEventSlim(false);
        var hangs = 1;
        var opened = Assert.IsType<ProgressOpening.Opened>(ProgressOpener.Open(
            folder.Progress, clock, static _ => { },
            _ => { if (Interlocked.Exchange(ref hangs, 1) == 0) hang.Wait(); },
            TimeSpan.FromSeconds(1)));
        using (opened.Store)
        {
            hangs = 0;
            opened.Store.Record([Wrong(Card)]);
            Assert.Equal(1, opened.Store.Find(Card)?.Schedule.Reps);
            opened.Store.Record([Wrong(Card)]);
            Assert.Equal(2, opened.Store.Find(Card)?.Schedule.Reps);
            hang.Set();
        }

        using var reopened = Open();
        Assert.Equal(2, reopened.Find(Card)?.Schedule.Reps);
    }

    [Fact]
    public void Settings_do_not_wait_for_the_database()
    {
        using var goOn = new ManualResetEventSlim(false);
        var stands = 1;
        var opened = Assert.IsType<ProgressOpening.Opened>(ProgressOpener.Open(
            folder.Progress, clock, static _ => { },
            _ => { if (Interlocked.Exchange(ref stands, 1) == 0) goOn.Wait(); },
            TimeSpan.FromSeconds(5)));
        using (opened.Store)
        {
            stands = 0;
            opened.Store.Record([Wrong(Card), new Setting(LearnerSettings.RetentionName, "0.7")]);
            Assert.Equal(0.7, opened.Store.Settings.Retention);
            goOn.Set();
        }

        // Whoever had waited would have given the database up and moved it.
        Assert.Empty(Directory.GetFiles(folder.Progress.Data, "progress.2026*"));
        using var reopened = Open();
        Assert.Equal(0.7, reopened.Settings.Retention);
    }

    [Fact]
    public void What_is_set_now_holds_even_where_another_device_has_dated_its_setting_later()
    {
        clock.Now += TimeSpan.FromDays(1);
        using (var store = Open())
            store.Record([new Setting(LearnerSettings.RetentionName, "0.7")]);
        clock.Now -= TimeSpan.FromDays(1);
        Directory.Delete(folder.Progress.State, recursive: true);

        using (var store = Open())
        {
            store.Record([new Setting(LearnerSettings.RetentionName, "0.8")]);
            Assert.Equal(0.8, store.Settings.Retention);
        }

        using var reopened = Open();
        Assert.Equal(0.8, reopened.Settings.Retention);
    }

    [Fact]
    public void A_slow_disk_at_the_start_is_not_taken_for_a_hang()
    {
        using (var store = Open())
            store.Record([Wrong(Card)]);
        File.Delete(folder.Progress.Database);

        var patience = TimeSpan.FromSeconds(1);
        using var never = new ManualResetEventSlim(false);
        var slow = true;
        var opened = Assert.IsType<ProgressOpening.Opened>(ProgressOpener.Open(
            folder.Progress, clock, static _ => { },
            _ => { if (slow) { slow = false; never.Wait(2 * patience); } },
            patience));
        using (opened.Store)
            Assert.Empty(opened.Problems);
        Assert.True(File.Exists(folder.Progress.Database));
    }

    private static CardSeen Seen(CardId card) => new(card, Deck, null, CardKind.Cell, ["Boot time", "Container"], "Fast");

    private static Review Right(CardId card) => new(
        card, Today, Rating.Good, Outcome.Right, Form.Choice, 4, 2500, null, null, false, false, SessionMode.Study, true);

    private static Review Wrong(CardId card) => Right(card) with { Rating = Rating.Again, Outcome = Outcome.Wrong, Picked = "컨테이너" };

    private ProgressOpening TryOpen() => folder.Open(clock);

    private ProgressStore Open() => Assert.IsType<ProgressOpening.Opened>(TryOpen()).Store;
}
