using CsCheck;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Exchange;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Tests.Progress.Projections;

namespace VirtQuiz.Tests.Progress.Exchange;

public class JournalExchangeTests
{
    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);

    [Fact]
    public void What_was_exported_comes_to_the_same_elsewhere_and_is_exported_the_same() =>
        ArrivingJournals.Any.Sample(
            journals =>
            {
                using var here = Arrived(journals);
                using var elsewhere = new TemporaryFolder();
                var (file, exported) = Export(here);
                var different = exported.Split("{\"virtquiz\"").Sum(device => device.Split('\n').Skip(1).Where(line => line.Length > 0).Distinct().Count());

                var imported = Import(elsewhere, file);

                Assert.Equal((different, 0L), (imported.Events, imported.Known));
                Assert.Equal(Past(here), Past(elsewhere));
                Assert.Equal(exported, Export(elsewhere).Text);
            },
            iter: 50);

    [Fact]
    public void Importing_again_or_into_the_same_journals_adds_nothing() =>
        ArrivingJournals.Any.Sample(
            journals =>
            {
                using var here = Arrived(journals);
                var (file, exported) = Export(here);
                var names = JournalReader.FindIn(here.Progress);

                Assert.Equal(0, Import(here, file).Events);

                Assert.Equal(names, JournalReader.FindIn(here.Progress));
                Assert.Equal(exported, Export(here).Text);
            },
            iter: 30);

    [Fact]
    public void Two_that_exchange_what_they_have_know_the_same() =>
        Gen.Select(ArrivingJournals.Any, Gen.Int[0, 60]).Sample(
            (journals, cut) =>
            {
                using var all = Arrived(journals);
                using var some = new TemporaryFolder();
                var lines = Export(all).Text.Split('\n');
                File.WriteAllText(Path.Combine(some.Root, "some"), string.Join('\n', lines.Take(cut)) + "\n");
                if (cut == 0 || lines[0].Length == 0)
                    return;
                Import(some, Path.Combine(some.Root, "some"));

                Import(some, Export(all).File);

                Assert.Equal(Past(all), Past(some));
                Assert.Equal(Export(all).Text, Export(some).Text);
            },
            iter: 30);

    [Fact]
    public void A_number_with_another_event_is_added_and_told()
    {
        using var here = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        JournalFiles.Write(here.Progress, "phone.jsonl", "phone", [Entry(1, new Flag(EventGenerators.NthCard(1), On: true))]);
        JournalFiles.Write(elsewhere.Progress, "phone.jsonl", "phone", [Entry(1, new Suspend(EventGenerators.NthCard(1), On: true))]);

        var imported = Import(here, Export(elsewhere).File);

        Assert.Equal((1L, ProgressProblemCode.EventTwice), (imported.Events, Assert.Single(imported.Problems).Code));
        Assert.Equal(2, Past(here).Count(line => line.Contains("On = True", StringComparison.Ordinal)));
    }

    [Fact]
    public void Damaged_and_unfinished_lines_are_passed_over_and_told_with_their_place()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Root, "journal");
        var lines = Enumerable.Range(1, 3).Select(number => Entry(number, new Flag(EventGenerators.NthCard(number), On: true)).Line).ToArray();
        File.WriteAllText(file, $"{new JournalHeader(1, "phone")}\n{lines[0]}\n{lines[1].Replace("true", "trua", StringComparison.Ordinal)}\n{lines[2]}\n{lines[2][..9]}");

        var imported = Import(folder, file);

        Assert.Equal(2, imported.Events);
        Assert.Equal(
            [new ProgressProblem(ProgressProblemCode.BadLines, file, 3), new ProgressProblem(ProgressProblemCode.UnfinishedLine, file)],
            imported.Problems);
    }

    [Theory]
    [InlineData("tablet", "tablex")]
    [InlineData("\"device\"", "\"dewice\"")]
    [InlineData("tablet\"", "tablet ")]
    [InlineData("\n", "*")]
    [InlineData("\n{\"virtquiz\"", "\0\0\0\0\0\0\0\0\0\0\0\0")]
    public void What_follows_a_damaged_header_is_not_taken_for_another_devices(string said, string says)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Root, "journal");
        var lines = Enumerable.Range(1, 3).Select(number => Entry(number, new Flag(EventGenerators.NthCard(number), On: true)).Line).ToArray();
        var damaged = $"\n{new JournalHeader(1, "tablet")}".Replace(said, says, StringComparison.Ordinal);
        File.WriteAllText(file, $"{new JournalHeader(1, "phone")}\n{lines[0]}{damaged}\n{lines[1]}\n{new JournalHeader(1, "laptop")}\n{lines[2]}\n");

        Assert.Equal(ProgressProblemCode.BadLines, Assert.Single(Import(folder, file).Problems).Code);

        Assert.DoesNotContain(Past(folder), line => line.Contains(EventGenerators.NthCard(2).ToString(), StringComparison.Ordinal));
        Assert.Contains(Past(folder), line => line.Contains(EventGenerators.NthCard(3).ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# A deck\n\nIs no journal.\n")]
    [InlineData("{\"virtquiz\":1,\"device\":\"../../etc/cron\"}\n")]
    public void What_is_no_journal_is_refused(string text)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Root, "file");
        File.WriteAllText(file, text);
        Assert.Equal(new Importing.NoJournal(file), JournalImport.From(folder.Progress, new TestClock(), file));
        Assert.Empty(Directory.GetFiles(folder.Progress.Journals));
    }

    [Fact]
    public void A_folder_is_no_journal()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(new Importing.NoJournal(folder.Root), JournalImport.From(folder.Progress, new TestClock(), folder.Root));
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_as_a_whole()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Root, "file");
        File.WriteAllText(file, $"{new JournalHeader(1, "phone")}\n{Entry(1, new Flag(EventGenerators.NthCard(1), On: true)).Line}\n{new JournalHeader(2, "tablet")}\n");
        Assert.Equal(new Importing.NewerFormat(file), JournalImport.From(folder.Progress, new TestClock(), file));
        Assert.Empty(Directory.GetFiles(folder.Progress.Journals));
    }

    [Fact]
    public void While_another_program_has_progress_nothing_is_imported()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        JournalFiles.Write(elsewhere.Progress, "phone.jsonl", "phone", [Entry(1, new Flag(EventGenerators.NthCard(1), On: true))]);
        using var playing = Assert.IsType<ProgressOpening.Opened>(folder.Open(new TestClock())).Store;
        Assert.Equal(new Importing.Locked(Environment.ProcessId), JournalImport.From(folder.Progress, new TestClock(), Export(elsewhere).File));
    }

    [Fact]
    public void What_this_machine_had_written_before_it_was_put_back_is_added_and_no_number_is_given_twice()
    {
        using var folder = new TemporaryFolder();
        var clock = new TestClock();
        Record(folder, clock, 1);
        var own = folder.OnlyJournal;
        var older = File.ReadAllBytes(own);
        Record(folder, clock, 2);
        var file = Export(folder).File;
        File.WriteAllBytes(own, older);

        Assert.Equal((1L, 1L), (Import(folder, file).Events, Import(folder, file).Known - 1));
        Record(folder, clock, 3);

        using var store = Assert.IsType<ProgressOpening.Opened>(folder.Open(clock)).Store;
        Assert.All(Enumerable.Range(1, 3), number => Assert.True(store.Find(EventGenerators.NthCard(number))?.Flagged));
        var ids = JournalReader.OpenAll(folder.Progress).SelectMany(journal => journal.Entries()).Select(entry => entry.Recorded.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    private static void Record(TemporaryFolder folder, TestClock clock, int number)
    {
        using var store = Assert.IsType<ProgressOpening.Opened>(folder.Open(clock)).Store;
        store.Record([new Flag(EventGenerators.NthCard(number), On: true)]);
    }

    private static JournalEntry Entry(int number, JournalEvent happened) => JournalEntry.Of(new Recorded(new EventId("phone", number), At, happened));

    private static TemporaryFolder Arrived(ArrivingJournals journals)
    {
        var folder = new TemporaryFolder();
        _ = journals.ArriveIn(folder).Count();
        return folder;
    }

    private static (string File, string Text) Export(TemporaryFolder folder)
    {
        var file = Path.Combine(folder.Root, $"export-{Directory.GetFiles(folder.Root).Length}");
        using (var target = File.Create(file))
            Assert.IsType<Exporting.Exported>(JournalExport.Write(folder.Progress, target, file));
        return (file, File.ReadAllText(file));
    }

    private static Importing.Imported Import(TemporaryFolder folder, string file)
    {
        if (new FileInfo(file).Length == 0)
            return new Importing.Imported(0, 0, 0, []);
        return Assert.IsType<Importing.Imported>(JournalImport.From(folder.Progress, new TestClock(), file));
    }

    private static string[] Past(TemporaryFolder folder) =>
        Assert.IsType<HistoryReading.Read<string[]>>(ProgressHistory.Fold(folder.Progress, (past, settings) => past
            .Select(happened => $"{happened.Card} {(happened.Happened is CardSeen seen ? seen.Text : happened.Happened)} {happened.At:O}")
            .Append($"{settings.Retention}").ToArray())).Found;
}
