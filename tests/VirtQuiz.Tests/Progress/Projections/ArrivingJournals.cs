using CsCheck;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Tests.Progress.Projections;

/// <summary>Journals of three devices and a copy of one of them, whose lines arrive in a folder bit by bit.</summary>
internal sealed class ArrivingJournals
{
    private const string Copied = "phone";

    private readonly Dictionary<string, Queue<JournalEntry>> files;
    private readonly IReadOnlyList<(int File, int Lines)> steps;

    /// <param name="isShuffled">Whether the copy is in disorder.</param>
    private ArrivingJournals(IReadOnlyList<JournalEntry> all, int copied, bool isShuffled, IReadOnlyList<(int File, int Lines)> steps)
    {
        All = all;
        this.steps = steps;
        files = EventGenerators.Devices.ToDictionary(device => device, device => Of(device, all));
        files[Copied + " (conflicted copy)"] = Of(Copied, isShuffled ? all.Take(copied).Reverse() : all.Take(copied));
    }

    public static Gen<ArrivingJournals> Any { get; } = Gen.Select(
        JournalGenerators.Any, Gen.Int[0, 30], Gen.Bool, Gen.Select(Gen.Int[0, 3], Gen.Int[1, 4]).List[0, 20],
        (all, copied, isShuffled, steps) => new ArrivingJournals(all, copied, isShuffled, steps));

    public IReadOnlyList<JournalEntry> All { get; }

    /// <summary>Lets a part of them arrive each time; in the end all have arrived.</summary>
    public IEnumerable<string> ArriveIn(TemporaryFolder folder)
    {
        var rests = files.Select((_, file) => (file, int.MaxValue));
        foreach (var (file, lines) in steps.Concat(rests))
        {
            var (name, rest) = files.ElementAt(file);
            var path = Path.Combine(folder.Progress.Journals, name + ".jsonl");
            if (!File.Exists(path))
                File.WriteAllText(path, new JournalHeader(JournalHeader.CurrentVersion, name.Split(' ')[0]) + "\n");
            for (var line = 0; line < lines && rest.TryDequeue(out var entry); line++)
                File.AppendAllText(path, entry.Line + "\n");
            yield return path;
        }
    }

    /// <summary>Applies what a journal has beyond the database.</summary>
    public static void Apply(Projection projection, string path, int events)
    {
        var from = projection.Applied.GetValueOrDefault(Path.GetFileName(path))?.Position ?? JournalPosition.Start;
        foreach (var part in JournalReader.Open(path, from).Parts(events))
            Assert.True(projection.TryApply(part));
    }

    private static Queue<JournalEntry> Of(string device, IEnumerable<JournalEntry> entries) =>
        new(entries.Where(entry => entry.Recorded.Id.Device == device));
}
