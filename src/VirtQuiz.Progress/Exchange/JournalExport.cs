using System.Text;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Exchange;

/// <summary>
/// Writes the events of all journals into one file: device by device, each with the first line of a journal, each event
/// once, its line as it stands. Needs no lock: journals are only ever appended to.
/// </summary>
public static class JournalExport
{
    /// <param name="target">Gets the lines; is left open.</param>
    /// <param name="name">What to call the target where it cannot be written.</param>
    public static Exporting Write(ProgressFolder folder, Stream target, string name)
    {
        var place = folder.Journals;
        try
        {
            var paths = Directory.Exists(folder.Journals) ? JournalReader.FindIn(folder) : [];
            if (paths.FirstOrDefault(JournalReader.IsNewer) is { } newer)
                return new Exporting.NewerFormat(newer);

            var journals = paths.Select(path => JournalReader.Open(path, JournalPosition.Start)).ToArray();
            var (events, devices) = (0L, 0);
            foreach (var device in journals.GroupBy(journal => journal.Device).OrderBy(device => device.Key, StringComparer.Ordinal))
            {
                var lines = device.SelectMany(LinesOf).ToList();
                if (lines.Count == 0)
                    continue;
                place = name;
                events += Write(device.Key, lines, target);
                devices++;
                place = folder.Journals;
            }

            return new Exporting.Exported(events, devices, [.. journals.SelectMany(journal => journal.Problems())]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Exporting.Unusable(place, failure.Message);
        }
    }

    private static IEnumerable<LineIdentity> LinesOf(JournalReader journal) => journal.PlacedEntries()
        .Select(placed => new LineIdentity(placed.Entry.Recorded.Id.Sequence, placed.Entry.Checksum, journal.Path, placed.Offset));

    /// <returns>How many events there were.</returns>
    private static long Write(string device, List<LineIdentity> lines, Stream target)
    {
        target.Write(Encoding.UTF8.GetBytes(new JournalHeader(JournalHeader.CurrentVersion, device) + "\n"));
        lines.Sort();
        using var reader = new LineReader();
        var written = 0L;
        LineIdentity? last = null;
        foreach (var line in lines)
        {
            if (last is { } before && before.IsSame(line))
                continue;
            target.Write(reader.Read(line).Span);
            target.WriteByte((byte)'\n');
            written++;
            last = line;
        }

        return written;
    }
}
