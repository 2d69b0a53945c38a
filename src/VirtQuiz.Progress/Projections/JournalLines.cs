using System.Collections.Immutable;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>Reads single lines of journals again: by the place that the database kept, or by identity.</summary>
internal sealed class JournalLines(ProgressFolder folder)
{
    /// <summary>The events at some places, in order, each once.</summary>
    /// <exception cref="InvalidDataException">One does not stand there any more.</exception>
    /// <exception cref="IOException">A journal cannot be read.</exception>
    public IReadOnlyList<(JournalEntry Entry, LinePlace Place)> Read(IEnumerable<LinePlace> places)
    {
        var paths = JournalReader.FindIn(folder).ToDictionary(path => JournalDocument.Key(Path.GetFileName(path)));
        var found = new List<(JournalEntry, LinePlace)>();
        foreach (var journal in places.GroupBy(place => place.Journal))
        {
            var path = paths.GetValueOrDefault(journal.Key) ?? throw new InvalidDataException("A journal is gone.");
            var device = JournalReader.DeviceOf(path);
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            foreach (var place in journal)
            {
                var line = JournalLine.ReadAt(file, place.Offset);
                var entry = line is { } bytes ? JournalEntry.Read(bytes, device) : null;
                found.Add((entry ?? throw new InvalidDataException($"{path} is not as it was applied."), place));
            }
        }

        return found;
    }

    /// <summary>The events that have an identity, in all journals of their device; more than one when a copy differs.</summary>
    /// <param name="isOrdered">Whether the numbers rise in the journal of a name, as far as it is applied.</param>
    /// <exception cref="IOException">A journal cannot be read.</exception>
    public ImmutableArray<JournalEntry> Find(EventId id, Func<string, bool> isOrdered) =>
    [
        .. JournalReader.FindIn(folder).Where(path => JournalReader.DeviceOf(path) == id.Device)
            .SelectMany(path => JournalSearch.Find(path, id.Sequence, isOrdered(Path.GetFileName(path)))),
    ];
}
