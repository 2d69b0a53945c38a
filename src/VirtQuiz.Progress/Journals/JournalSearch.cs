namespace VirtQuiz.Progress.Journals;

/// <summary>Finds events in a journal by their number.</summary>
internal static class JournalSearch
{
    /// <summary>Bytes that are read through rather than halved.</summary>
    private const long Small = 64 * 1024;

    /// <summary>The events of a number; in disorder there may be several.</summary>
    /// <param name="isOrdered">Whether numbers rise from line to line, so that it need not be read through.</param>
    /// <exception cref="IOException">The journal cannot be read.</exception>
    public static IEnumerable<JournalEntry> Find(string path, long sequence, bool isOrdered)
    {
        var device = JournalReader.DeviceOf(path);
        var found = isOrdered
            ? From(path, device, Near(path, device, sequence)).TakeWhile(placed => placed.Entry.Recorded.Id.Sequence <= sequence)
            : From(path, device, 0);
        return found.Select(placed => placed.Entry).Where(entry => entry.Recorded.Id.Sequence == sequence);
    }

    /// <summary>Where a line begins, at or not far before the one of the number.</summary>
    private static long Near(string path, string device, long sequence)
    {
        var (low, high) = (0L, new FileInfo(path).Length);
        while (high - low > Small)
        {
            var middle = low + ((high - low) / 2);
            var next = From(path, device, middle).Cast<PlacedEntry?>().FirstOrDefault();
            if (next is { } placed && placed.Entry.Recorded.Id.Sequence <= sequence)
                low = placed.Offset;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The events from an offset on. A piece of a line has no right checksum and is passed over.</summary>
    private static IEnumerable<PlacedEntry> From(string path, string device, long offset) => JournalLine.ReadFrom(path, offset)
        .Select(line => (Entry: JournalEntry.Read(line.Bytes, device), line.Start))
        .Where(line => line.Entry is not null)
        .Select(line => new PlacedEntry(line.Entry!, line.Start));
}
