namespace VirtQuiz.Progress.Journals;

/// <summary>Reads one journal on from a position, passing over and counting what is damaged.</summary>
internal sealed class JournalReader
{
    private readonly string path;
    private readonly string device;
    private long end;
    private long? firstBadLine;
    private int badLines;

    private JournalReader(string path, JournalHeader? header, JournalPosition from)
    {
        this.path = path;
        device = header?.Device ?? DeviceNamedBy(path);
        end = from.Offset;
        HeaderIsBad = header is null && JournalLine.ReadFrom(path, 0).Any();
    }

    private bool HeaderIsBad { get; }

    /// <summary>The journals of a folder, conflict copies of synchronizers included, by name.</summary>
    public static IReadOnlyList<string> FindIn(ProgressFolder folder) => FindIn(folder.Journals);

    /// <inheritdoc cref="FindIn(ProgressFolder)"/>
    public static IReadOnlyList<string> FindIn(string journals) =>
        [.. Directory.EnumerateFiles(journals, "*.jsonl").Order(StringComparer.Ordinal)];

    /// <summary>The first line, or null when it is damaged or not yet there.</summary>
    public static JournalHeader? HeaderOf(string path) =>
        JournalLine.ReadFrom(path, 0).Select(line => JournalHeader.Read(line.Bytes)).FirstOrDefault();

    /// <summary>Whether a newer version wrote it, so that it must be left alone.</summary>
    public static bool IsNewer(string path) => HeaderOf(path) is { Version: > JournalHeader.CurrentVersion };

    /// <summary>Whose journal it is.</summary>
    public static string DeviceOf(string path) => HeaderOf(path)?.Device ?? DeviceNamedBy(path);

    public static JournalReader Open(string path, JournalPosition from) => new(path, HeaderOf(path), from);

    /// <summary>Another reader of the same journal, from the start, which counts damage for itself.</summary>
    public JournalReader Again() => Open(path, JournalPosition.Start);

    /// <summary>The entries from the position on.</summary>
    public IEnumerable<JournalEntry> Entries()
    {
        foreach (var line in JournalLine.ReadFrom(path, end))
        {
            var isHeader = end == 0;
            end = line.End;
            if (isHeader)
                continue;
            if (JournalEntry.Read(line.Bytes, device) is { } entry)
                yield return entry;
            else
                CountBad(line);
        }
    }

    /// <summary>How far it has been read.</summary>
    public JournalPosition Position() => JournalPosition.At(path, end);

    /// <summary>What was wrong in what has been read.</summary>
    public IEnumerable<ProgressProblem> Problems()
    {
        if (HeaderIsBad)
            yield return new ProgressProblem(ProgressProblemCode.BadHeader, path, 1);
        if (badLines > 0)
            yield return new ProgressProblem(ProgressProblemCode.BadLines, path, firstBadLine, badLines);
    }

    /// <summary>"a1b2 (conflicted copy).jsonl" and "a1b2.sync-conflict-1.jsonl" are journals of a1b2.</summary>
    private static string DeviceNamedBy(string path)
    {
        var name = Path.GetFileName(path);
        return name[..name.IndexOfAny([' ', '.'])];
    }

    private void CountBad(JournalLine line)
    {
        badLines++;
        firstBadLine ??= JournalLine.NumberAt(path, line.End);
    }
}
