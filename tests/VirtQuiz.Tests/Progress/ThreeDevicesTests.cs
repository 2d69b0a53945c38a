using CsCheck;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Backups;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Tests.Progress.Projections;

namespace VirtQuiz.Tests.Progress;

/// <summary>
/// Three machines that work offline and copy journals now and then, in any order, with all that goes wrong on the way:
/// conflict copies, a backup put back, a data folder copied to a fourth machine. In the end all know the same, nothing is
/// missing, and no number was given twice.
/// </summary>
public sealed class ThreeDevicesTests
{
    private enum Deed
    {
        Work,
        Fetch,
        FetchAsConflictCopy,
        BackUp,
        Restore,
        CopyFolder,
    }

    private static readonly Gen<(Deed Deed, int Machine, int Other, JournalEvent Event, int Minutes)> Step = Gen.Select(
        Gen.Frequency(
            (10, Gen.Const(Deed.Work)), (5, Gen.Const(Deed.Fetch)), (2, Gen.Const(Deed.FetchAsConflictCopy)),
            (2, Gen.Const(Deed.BackUp)), (1, Gen.Const(Deed.Restore)), (1, Gen.Const(Deed.CopyFolder))),
        Gen.Int[0, 2], Gen.Int[0, 2], EventGenerators.Any, Gen.Int[-3, 30]);

    [Fact]
    public void After_all_journals_are_copied_everywhere_all_know_the_same() =>
        Step.List[5, 40].Sample(steps => Live([.. steps]), iter: 25, threads: 1);

    private static void Live((Deed Deed, int Machine, int Other, JournalEvent Event, int Minutes)[] steps)
    {
        var clock = new TestClock();
        using var folders = new Folders();
        var machines = new List<TemporaryFolder> { folders.New(), folders.New(), folders.New() };
        var written = new Dictionary<EventId, string>();
        foreach (var (deed, machine, other, happened, minutes) in steps)
        {
            clock.Now += TimeSpan.FromMinutes(minutes);
            var here = machines[machine];
            switch (deed)
            {
                case Deed.Work:
                    Record(here, clock, Aimed(happened, written.Keys), written);
                    break;
                case Deed.Fetch:
                    Fetch(machines[other], here);
                    break;
                case Deed.FetchAsConflictCopy:
                    Fetch(machines[other], here, " (conflicted copy).jsonl");
                    break;
                case Deed.BackUp:
                    new BackupFolder(here.Progress, clock).Make();
                    break;
                case Deed.Restore when new BackupFolder(here.Progress, clock).List() is [var latest, ..]:
                    Assert.IsType<Restoring.Restored>(new BackupFolder(here.Progress, clock).Restore(latest));
                    break;
                case Deed.CopyFolder when machines.Count == 3:
                    machines.Add(folders.New());
                    CopyAll(here.Progress.Data, machines[3].Progress.Data);
                    Record(machines[3], clock, happened, written);
                    break;
            }
        }

        foreach (var from in machines)
        {
            foreach (var to in machines.Where(machine => machine != from))
                Fetch(from, to, $".{machines.IndexOf(from)}.jsonl");
        }

        var entries = JournalReader.OpenAll(machines[0].Progress).SelectMany(journal => journal.Entries()).Distinct().ToList();
        Assert.Equal(entries.Count, entries.Select(entry => entry.Recorded.Id).Distinct().Count());

        // What is replaced by a backup is kept beside it, and no machine has it any more; nothing else may be missing.
        if (!steps.Any(step => step.Deed == Deed.Restore))
            Assert.Equal(written.Values.Order(StringComparer.Ordinal), entries.Select(entry => entry.Line).Order(StringComparer.Ordinal));
        var model = ModelFold.Of(entries);
        foreach (var machine in machines)
        {
            using var store = Open(machine, clock);
            foreach (var card in Enumerable.Range(1, 5).Select(EventGenerators.NthCard))
                Assert.Equal(model.GetValueOrDefault(card), store.Find(card));
        }
    }

    /// <summary>Corrections are about something that was written.</summary>
    private static JournalEvent Aimed(JournalEvent happened, Dictionary<EventId, string>.KeyCollection written) => happened switch
    {
        Undo undo when written.Count > 0 => new Undo(written.ElementAt((int)(undo.Target.Sequence % written.Count))),
        Rerate rerate when written.Count > 0 => rerate with { Target = written.ElementAt((int)(rerate.Target.Sequence % written.Count)) },
        _ => happened,
    };

    private static void Record(TemporaryFolder machine, TestClock clock, JournalEvent happened, Dictionary<EventId, string> written)
    {
        using var store = Open(machine, clock);
        var recorded = store.Record([happened])[0];
        Assert.True(written.TryAdd(recorded.Id, JournalEntry.Of(recorded).Line), $"{recorded.Id} was given twice");
    }

    /// <summary>Copies the journals of one machine to another, never over one that the other writes.</summary>
    private static void Fetch(TemporaryFolder from, TemporaryFolder to, string? suffix = null)
    {
        var own = Device.Load(to.Progress.Device)?.Id;
        foreach (var journal in Directory.GetFiles(from.Progress.Journals, "*.jsonl"))
        {
            var name = suffix is null ? Path.GetFileName(journal) : Path.GetFileNameWithoutExtension(journal).Split(' ', '.')[0] + suffix;
            var target = Path.Combine(to.Progress.Journals, name);

            // A synchronizer brings the longer one; what is shorter is older.
            if (name != own + ".jsonl" && (!File.Exists(target) || new FileInfo(target).Length < new FileInfo(journal).Length))
                File.Copy(journal, target, overwrite: true);
        }
    }

    private static void CopyAll(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static ProgressStore Open(TemporaryFolder machine, TestClock clock) =>
        Assert.IsType<ProgressOpening.Opened>(machine.Open(clock)).Store;

    private sealed class Folders : IDisposable
    {
        private readonly List<TemporaryFolder> made = [];

        public TemporaryFolder New()
        {
            made.Add(new TemporaryFolder());
            return made[^1];
        }

        public void Dispose() => made.ForEach(folder => folder.Dispose());
    }
}
