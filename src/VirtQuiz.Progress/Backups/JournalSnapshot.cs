using System.Collections.Immutable;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Backups;

/// <summary>The journals as long as they were at a moment: what is appended later is not part of it.</summary>
internal sealed record JournalSnapshot(ImmutableArray<(string Path, long Length)> Journals)
{
    public bool IsEmpty => Journals.All(journal => journal.Length == 0);

    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static JournalSnapshot Of(string journals) => new(
        Directory.Exists(journals) ? [.. JournalReader.FindIn(journals).Select(path => (path, new FileInfo(path).Length))] : []);
}
