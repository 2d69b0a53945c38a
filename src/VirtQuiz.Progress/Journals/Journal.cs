using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress.Journals;

/// <summary>This device's journal: what it has said to be saved stays saved.</summary>
internal sealed class Journal : IDisposable
{
    private readonly JournalFile file;
    private readonly string device;
    private readonly TimeProvider time;
    private long lastSequence;
    private DateTimeOffset lastAt = DateTimeOffset.UnixEpoch;

    private Journal(JournalFile file, string device, TimeProvider time)
    {
        this.file = file;
        this.device = device;
        this.time = time;
    }

    public string Path => file.Path;

    /// <inheritdoc cref="JournalFile.End"/>
    public JournalPosition End => file.End;

    /// <inheritdoc cref="JournalFile.Open"/>
    public static Journal Open(string path, string device, TimeProvider time, ConcurrentQueue<ProgressProblem> problems)
    {
        var file = JournalFile.Open(path, time, problems);
        try
        {
            var journal = new Journal(file, device, time);
            journal.FindLastEntry();
            return journal;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Writes events behind the last one, all or none. When this returns, they are on the disk.</summary>
    /// <exception cref="ProgressNotSavedException">They are not on the disk; the journal is as it was.</exception>
    public JournalPart Append(IReadOnlyList<JournalEvent> events)
    {
        var entries = Entries(events);
        var placed = new List<PlacedEntry>(entries.Count);
        var lines = new ArrayBufferWriter<byte>();
        var from = End.Offset;
        if (from == 0)
            Add(new JournalHeader(JournalHeader.CurrentVersion, device).ToString());
        foreach (var entry in entries)
        {
            placed.Add(new PlacedEntry(entry, from + lines.WrittenCount));
            Add(entry.Line);
        }

        try
        {
            file.Write(lines.WrittenSpan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ProgressNotSavedException(Path, failure);
        }

        if (entries.Count > 0)
            (lastSequence, lastAt) = (entries[^1].Recorded.Id.Sequence, entries[^1].Recorded.At);
        return new JournalPart(System.IO.Path.GetFileName(Path), from, placed, End);

        void Add(string line) => Encoding.UTF8.GetBytes(line + "\n", lines);
    }

    /// <summary>
    /// From now on nothing is dated before a moment: what is known here of other devices came first, whatever their
    /// clocks say. (A hybrid clock after Kulkarni and others, "Logical Physical Clocks", 2014.)
    /// </summary>
    public void NotBefore(DateTimeOffset moment) => lastAt = moment > lastAt ? moment : lastAt;

    /// <inheritdoc cref="JournalFile.TryKeepInPlace"/>
    public void TryKeepInPlace() => file.TryKeepInPlace();

    public void Dispose() => file.Dispose();

    private List<JournalEntry> Entries(IReadOnlyList<JournalEvent> events)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
        var at = now > lastAt ? now : lastAt;
        at = at < JournalEntry.Latest ? at : JournalEntry.Latest;
        var entries = new List<JournalEntry>(events.Count);
        foreach (var happened in events)
            entries.Add(JournalEntry.Of(new Recorded(new EventId(device, lastSequence + 1 + entries.Count), at, happened)));
        return entries;
    }

    /// <summary>Finds the last good entry, reading backward in growing pieces.</summary>
    private void FindLastEntry()
    {
        for (var span = 64L * 1024; ; span *= 8)
        {
            var from = Math.Max(0, End.Offset - span);
            JournalEntry? last = null;
            var badAfter = 0;

            // Unless it is read from the beginning, the first line read is a piece of one.
            foreach (var line in JournalLine.ReadFrom(Path, from).Skip(1))
            {
                var entry = JournalEntry.Read(line.Bytes, device);
                badAfter = entry is null ? badAfter + 1 : 0;
                last = entry ?? last;
            }

            if (last is null && from > 0)
                continue;

            // Numbers of lines that can no longer be read are not given again.
            lastSequence = (last?.Recorded.Id.Sequence ?? 0) + badAfter;
            lastAt = last?.Recorded.At ?? lastAt;
            return;
        }
    }
}
