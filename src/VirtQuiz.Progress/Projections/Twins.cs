using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// Events that claim the identity of a different one, as happens where a machine was copied with its name. Only a device
/// with several journals, or one in disorder, can have some, so that others cost nothing.
/// </summary>
internal static class Twins
{
    /// <summary>How many events come second to their identity.</summary>
    /// <param name="before">How far the journals, by file name, were applied when this was counted last.</param>
    /// <param name="now">How far they are applied now.</param>
    /// <exception cref="IOException">A journal cannot be read.</exception>
    public static int Count(
        ProgressFolder folder, IReadOnlyDictionary<string, AppliedJournal> before, IReadOnlyDictionary<string, AppliedJournal> now) =>
        JournalReader.OpenAll(folder)
            .Where(journal => now.ContainsKey(journal.Name))
            .GroupBy(journal => journal.Device)
            .Where(device => device.Any(journal => EndIn(before, journal) < EndIn(now, journal)))
            .Where(device => device.Count() > 1 || !now[device.First().Name].IsOrdered)
            .Sum(device => Count([.. device], before, now));

    private static int Count(
        JournalReader[] device, IReadOnlyDictionary<string, AppliedJournal> before, IReadOnlyDictionary<string, AppliedJournal> now)
    {
        var lines = new HashSet<(long Sequence, uint Checksum)>();
        var sequences = new HashSet<long>();
        var known = device.SelectMany(journal => journal.Again(EndIn(before, journal)).Entries());
        foreach (var entry in known)
        {
            lines.Add((entry.Recorded.Id.Sequence, entry.Checksum));
            sequences.Add(entry.Recorded.Id.Sequence);
        }

        var added = device.SelectMany(journal => journal.Again(EndIn(now, journal)).PlacedEntries()
            .Where(placed => placed.Offset >= EndIn(before, journal)));
        return added.Count(placed => lines.Add((placed.Entry.Recorded.Id.Sequence, placed.Entry.Checksum))
            && !sequences.Add(placed.Entry.Recorded.Id.Sequence));
    }

    private static long EndIn(IReadOnlyDictionary<string, AppliedJournal> applied, JournalReader journal) =>
        applied.GetValueOrDefault(journal.Name)?.Position.Offset ?? 0;
}
