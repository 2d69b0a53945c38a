using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Microsoft.Win32.SafeHandles;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress.Journals;

/// <summary>This device's journal: what it has said to be saved stays saved.</summary>
internal sealed class Journal : IDisposable
{
    private readonly string path;
    private readonly string device;
    private readonly TimeProvider time;
    private readonly SafeFileHandle file;
    private long lastSequence;
    private DateTimeOffset lastAt = DateTimeOffset.UnixEpoch;

    private Journal(string path, string device, TimeProvider time)
    {
        this.path = path;
        this.device = device;
        this.time = time;
        file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    }

    public string Path => path;

    /// <summary>Behind the last line; known without going back to the path, which may be gone by now.</summary>
    public JournalPosition End { get; private set; }

    /// <summary>Opens or begins a journal. A last line that was never finished is moved to a file of its own.</summary>
    /// <exception cref="IOException">The file cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written to.</exception>
    public static Journal Open(string path, string device, TimeProvider time, ConcurrentQueue<ProgressProblem> problems)
    {
        var journal = new Journal(path, device, time);
        try
        {
            journal.FindEnd();
            journal.MoveTornLine(problems);
            return journal;
        }
        catch
        {
            journal.Dispose();
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
        if (End == JournalPosition.Start)
            Add(new JournalHeader(JournalHeader.CurrentVersion, device).ToString());
        foreach (var entry in entries)
        {
            placed.Add(new PlacedEntry(entry, End.Offset + lines.WrittenCount));
            Add(entry.Line);
        }

        var end = Write(lines.WrittenSpan);
        var part = new JournalPart(System.IO.Path.GetFileName(path), End.Offset, placed, end);
        End = end;
        if (entries.Count > 0)
            (lastSequence, lastAt) = (entries[^1].Recorded.Id.Sequence, entries[^1].Recorded.At);
        return part;

        void Add(string line) => Encoding.UTF8.GetBytes(line + "\n", lines);
    }

    public void Dispose() => file.Dispose();

    /// <exception cref="ProgressNotSavedException">They are not on the disk; the journal is as it was.</exception>
    private JournalPosition Write(ReadOnlySpan<byte> lines)
    {
        try
        {
            CutBack();
            RandomAccess.Write(file, lines, End.Offset);
            RandomAccess.FlushToDisk(file);
            if (new FileInfo(path) is not { Exists: true } written || written.Length != End.Offset + lines.Length)
                throw new IOException("The journal was removed or replaced by another program.");
            return JournalPosition.At(file, End.Offset + lines.Length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            TryCutBack();
            throw new ProgressNotSavedException(path, failure);
        }
    }

    private List<JournalEntry> Entries(IReadOnlyList<JournalEvent> events)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
        var at = now > lastAt ? now : lastAt;
        var entries = new List<JournalEntry>(events.Count);
        foreach (var happened in events)
            entries.Add(JournalEntry.Of(new Recorded(new EventId(device, lastSequence + 1 + entries.Count), at, happened)));
        return entries;
    }

    /// <summary>Finds the last line and the last good entry, reading backward in growing pieces.</summary>
    private void FindEnd()
    {
        var size = RandomAccess.GetLength(file);
        for (var span = 64L * 1024; ; span *= 8)
        {
            var from = Math.Max(0, size - span);
            JournalEntry? last = null;
            var badAfter = 0;

            // Unless it is read from the beginning, the first line read is a piece of one.
            foreach (var line in JournalLine.ReadFrom(path, from).Skip(1))
            {
                var entry = JournalEntry.Read(line.Bytes, device);
                badAfter = entry is null ? badAfter + 1 : 0;
                last = entry ?? last;
            }

            if (last is null && from > 0)
                continue;
            End = JournalPosition.At(file, JournalLine.ReadFrom(path, from).Select(line => line.End).LastOrDefault());

            // Numbers of lines that can no longer be read are not given again.
            lastSequence = (last?.Recorded.Id.Sequence ?? 0) + badAfter;
            lastAt = last?.Recorded.At ?? lastAt;
            return;
        }
    }

    private void MoveTornLine(ConcurrentQueue<ProgressProblem> problems)
    {
        var torn = new byte[RandomAccess.GetLength(file) - End.Offset];
        if (torn.Length == 0)
            return;
        _ = RandomAccess.Read(file, torn, End.Offset);
        var kept = SparePath.For(System.IO.Path.ChangeExtension(path, ".torn"), time);
        File.WriteAllBytes(kept, torn);
        CutBack();
        problems.Enqueue(new ProgressProblem(ProgressProblemCode.TornLine, kept));
    }

    /// <summary>Removes what a failed write may have left behind the last good line.</summary>
    private void CutBack()
    {
        if (RandomAccess.GetLength(file) > End.Offset)
            RandomAccess.SetLength(file, End.Offset);
    }

    private void TryCutBack()
    {
        try
        {
            CutBack();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next append begins with it.
        }
    }
}
