namespace VirtQuiz.Progress.Journals;

/// <summary>Reads one journal on from a position, passing over and counting what is damaged.</summary>
internal sealed class JournalReader
{
    private readonly long until;
    private long? firstBadLine;
    private int badLines;

    private JournalReader(string path, JournalHeader? header, long from, long until)
    {
        Path = path;
        Device = header?.Device ?? DeviceNamedBy(path);
        Offset = from;
        this.until = until;
        HeaderIsBad = header is null && JournalLine.ReadFrom(path, 0).Any();
    }

    public string Path { get; }

    /// <summary>The file's name, by which the database knows it.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Whose journal it is.</summary>
    public string Device { get; }

    /// <summary>How far it has been read, in bytes.</summary>
    public long Offset { get; private set; }

    private bool HeaderIsBad { get; }

    /// <summary>The journals of a folder, conflict copies of synchronizers included, by name.</summary>
    public static IReadOnlyList<string> FindIn(ProgressFolder folder) => FindIn(folder.Journals);

    /// <inheritdoc cref="FindIn(ProgressFolder)"/>
    public static IReadOnlyList<string> FindIn(string journals) =>
        [.. Directory.EnumerateFiles(journals, "*.jsonl").Order(StringComparer.Ordinal)];

    /// <summary>All journals of a folder from their start.</summary>
    public static IReadOnlyList<JournalReader> OpenAll(ProgressFolder folder) =>
        [.. FindIn(folder).Select(path => Open(path, JournalPosition.Start))];

    /// <summary>The first line, or null when it is damaged or not yet there.</summary>
    public static JournalHeader? HeaderOf(string path) =>
        JournalLine.ReadFrom(path, 0).Select(line => JournalHeader.Read(line.Bytes)).FirstOrDefault();

    /// <summary>Whether a newer version wrote it, so that it must be left alone.</summary>
    public static bool IsNewer(string path) => HeaderOf(path) is { Version: > JournalHeader.CurrentVersion };

    /// <summary>Whose journal it is.</summary>
    public static string DeviceOf(string path) => HeaderOf(path)?.Device ?? DeviceNamedBy(path);

    public static JournalReader Open(string path, JournalPosition from) => new(path, HeaderOf(path), from.Offset, long.MaxValue);

    /// <summary>A reader of all that this one has read, which counts damage for itself.</summary>
    public JournalReader Again() => Again(Offset);

    /// <summary>A reader of the same journal from its start up to an offset, which counts damage for itself.</summary>
    public JournalReader Again(long until) => new(Path, HeaderOf(Path), 0, until);

    /// <summary>The entries from the position on.</summary>
    public IEnumerable<JournalEntry> Entries() => PlacedEntries().Select(placed => placed.Entry);

    /// <summary>The entries from the position on, each with its place.</summary>
    public IEnumerable<PlacedEntry> PlacedEntries()
    {
        foreach (var line in JournalLine.ReadFrom(Path, Offset).TakeWhile(line => line.End <= until))
        {
            Offset = line.End;
            if (line.Start == 0)
                continue;
            if (JournalEntry.Read(line.Bytes, Device) is { } entry)
                yield return new PlacedEntry(entry, line.Start);
            else
                CountBad(line);
        }
    }

    /// <summary>The lines from the position on, in parts of so many events.</summary>
    public IEnumerable<JournalPart> Parts(int events)
    {
        var from = Offset;
        foreach (var placed in PlacedEntries().Chunk(events))
        {
            yield return new JournalPart(Name, from, placed, Position());
            from = Offset;
        }

        if (Offset > from)
            yield return new JournalPart(Name, from, [], Position());
    }

    /// <summary>How far it has been read, so that it can be recognized.</summary>
    public JournalPosition Position() => JournalPosition.At(Path, Offset);

    /// <summary>What was wrong in what has been read.</summary>
    public IEnumerable<ProgressProblem> Problems()
    {
        if (HeaderIsBad)
            yield return new ProgressProblem(ProgressProblemCode.BadHeader, Path, 1);
        if (badLines > 0)
            yield return new ProgressProblem(ProgressProblemCode.BadLines, Path, firstBadLine, badLines);
    }

    /// <summary>"a1b2 (conflicted copy).jsonl" and "a1b2.sync-conflict-1.jsonl" are journals of a1b2.</summary>
    private static string DeviceNamedBy(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        return name[..name.IndexOfAny([' ', '.'])];
    }

    private void CountBad(JournalLine line)
    {
        badLines++;
        firstBadLine ??= JournalLine.NumberAt(Path, line.End);
    }
}
