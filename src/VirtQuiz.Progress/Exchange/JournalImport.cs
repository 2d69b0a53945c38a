using System.Collections.Immutable;
using System.Text;
using VirtQuiz.Progress.Backups;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Exchange;

/// <summary>
/// Adds the events of a file, written by an export or a journal itself, that are in no journal yet. No journal is
/// changed: what is new of a device goes into a file of its own, which is read like a copy. An import that was
/// interrupted is completed by doing it again.
/// </summary>
public sealed class JournalImport
{
    private readonly ProgressFolder folder;
    private readonly TimeProvider time;
    private readonly string source;
    private readonly SortedDictionary<string, List<LineIdentity>> found = new(StringComparer.Ordinal);
    private readonly List<ProgressProblem> problems = [];
    private long? firstBadLine;
    private int badLines;

    private JournalImport(ProgressFolder folder, TimeProvider time, string source) =>
        (this.folder, this.time, this.source) = (folder, time, source);

    /// <param name="source">The file.</param>
    public static Importing From(ProgressFolder folder, TimeProvider time, string source) =>
        new JournalImport(folder, time, source).Import();

    private Importing Import()
    {
        var place = source;
        try
        {
            if (ReadSource() is { } refused)
                return refused;
            place = folder.Data;
            Directory.CreateDirectory(folder.Data);
            using var held = ProgressLock.TryTake(folder);
            if (held is null)
                return new Importing.Locked(ProgressLock.HolderOf(folder));
            BackupFolder.FinishRestoring(folder);
            place = folder.Journals;
            Directory.CreateDirectory(folder.Journals);
            if (JournalReader.FindIn(folder).FirstOrDefault(JournalReader.IsNewer) is { } newer)
                return new Importing.NewerFormat(newer);

            var (added, known) = Add();
            return new Importing.Imported(added, found.Count, known, [.. problems]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Importing.Unusable(place, failure.Message);
        }
    }

    /// <returns>Why the file is refused, or null.</returns>
    private Importing? ReadSource()
    {
        if (Directory.Exists(source))
            return new Importing.NoJournal(source);
        List<LineIdentity>? lines = null;
        string? device = null;
        var (end, number) = (0L, 0L);
        foreach (var line in JournalLine.ReadFrom(source, 0))
        {
            (end, number) = (line.End, number + 1);
            if (JournalHeader.Read(line.Bytes) is { } header)
            {
                if (header.Version > JournalHeader.CurrentVersion)
                    return new Importing.NewerFormat(source);
                device = header.Device;
                if (!found.TryGetValue(device, out lines))
                    found[device] = lines = [];
            }
            else if (device is not null && JournalEntry.Read(line.Bytes, device) is { } entry)
            {
                lines!.Add(new LineIdentity(entry.Recorded.Id.Sequence, entry.Checksum, source, line.Start));
            }
            else
            {
                badLines++;
                firstBadLine ??= number;
                if (MayHideHeader(line.Bytes.Span))
                    device = null;
            }
        }

        if (found.Count == 0 || found.Keys.Any(name => !name.All(IsOfName)))
            return new Importing.NoJournal(source);
        if (badLines > 0)
            problems.Add(new ProgressProblem(ProgressProblemCode.BadLines, source, firstBadLine, badLines));
        if (new FileInfo(source).Length > end)
            problems.Add(new ProgressProblem(ProgressProblemCode.UnfinishedLine, source));
        return null;
    }

    /// <summary>
    /// Whether a line that cannot be read may have been a header, or have one in it, so that it is not known whose the next lines are.
    /// </summary>
    private static bool MayHideHeader(ReadOnlySpan<byte> line) =>
        !line.StartsWith("{\"seq\":"u8) || line.Contains((byte)0) || line.IndexOf("\"virtquiz\""u8) >= 0;

    /// <summary>A device names a file, so it must not lead anywhere.</summary>
    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';

    private (long Added, long Known) Add()
    {
        var there = JournalReader.OpenAll(folder).ToLookup(journal => journal.Device);
        var written = new List<(string Temporary, string Path)>();
        var (added, known, twice) = (0L, 0L, 0);
        foreach (var (device, lines) in found)
        {
            var identities = there[device].SelectMany(journal => journal.Entries())
                .Select(entry => (entry.Recorded.Id.Sequence, entry.Checksum)).ToHashSet();
            var numbers = identities.Select(identity => identity.Sequence).ToHashSet();
            var missing = lines.Where(line => identities.Add((line.Sequence, line.Checksum))).Order().ToImmutableArray();
            known += lines.Count - missing.Length;
            if (missing.IsEmpty)
                continue;
            twice += missing.Count(line => !numbers.Add(line.Sequence));
            added += missing.Length;
            written.Add(Write(device, missing));
            LeaveDevice(device);
        }

        foreach (var (temporary, path) in written)
            File.Move(temporary, path);
        if (twice > 0)
            problems.Add(new ProgressProblem(ProgressProblemCode.EventTwice, folder.Journals, Count: twice));
        return (added, known);
    }

    private (string Temporary, string Path) Write(string device, ImmutableArray<LineIdentity> lines)
    {
        var path = SparePath.For(Path.Combine(folder.Journals, $"{device}.imported.jsonl"), time);
        var temporary = path + ".new";
        using (var reader = new LineReader())
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            file.Write(Encoding.UTF8.GetBytes(new JournalHeader(JournalHeader.CurrentVersion, device) + "\n"));
            foreach (var line in lines)
            {
                file.Write(reader.Read(line).Span);
                file.WriteByte((byte)'\n');
            }

            file.Flush(flushToDisk: true);
        }

        return (temporary, path);
    }

    /// <summary>
    /// When the file knows more of this machine than its own journal does, that one was put back from an older copy: the
    /// machine goes on under a new name, so that no number is given twice.
    /// </summary>
    private void LeaveDevice(string device)
    {
        if (Device.Load(folder.Device)?.Id == device)
            File.Delete(folder.Device);
    }
}
