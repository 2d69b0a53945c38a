using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>Reads single lines of journals again: by the place that the database kept, or by identity.</summary>
internal sealed class JournalLines(ProgressFolder folder)
{
    /// <summary>The events at some places, in order, each once.</summary>
    /// <exception cref="StaleProjectionException">One does not stand there any more.</exception>
    /// <exception cref="JournalUnreadableException">A journal cannot be read.</exception>
    public IReadOnlyList<(JournalEntry Entry, LinePlace Place)> Read(IEnumerable<LinePlace> places) => Readable(() =>
    {
        var paths = JournalReader.FindIn(folder).ToDictionary(path => JournalDocument.Key(Path.GetFileName(path)));
        var found = new List<(JournalEntry, LinePlace)>();
        foreach (var journal in places.GroupBy(place => place.Journal))
        {
            var path = paths.GetValueOrDefault(journal.Key) ?? throw new StaleProjectionException(folder.Journals);
            var device = JournalReader.DeviceOf(path);
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            foreach (var place in journal)
            {
                var line = JournalLine.ReadAt(file, place.Offset);
                var entry = line is { } bytes ? JournalEntry.Read(bytes, device) : null;
                found.Add((entry ?? throw new StaleProjectionException(path), place));
            }
        }

        return found;
    });

    /// <summary>The events that have an identity, in all journals of their device; more than one when a copy differs.</summary>
    /// <param name="isOrdered">Whether the numbers rise in the journal of a name, as far as it is applied.</param>
    /// <exception cref="JournalUnreadableException">A journal cannot be read.</exception>
    public IReadOnlyList<JournalEntry> Find(EventId id, Func<string, bool> isOrdered) => Readable<List<JournalEntry>>(() =>
    [
        .. JournalReader.FindIn(folder).Where(path => JournalReader.DeviceOf(path) == id.Device)
            .SelectMany(path => JournalSearch.Find(path, id.Sequence, isOrdered(Path.GetFileName(path)))),
    ]);

    private static T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new JournalUnreadableException(failure);
        }
    }
}
