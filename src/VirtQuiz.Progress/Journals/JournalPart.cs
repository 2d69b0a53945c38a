namespace VirtQuiz.Progress.Journals;

/// <summary>Lines of a journal that follow each other.</summary>
/// <param name="Journal">The journal's file name.</param>
/// <param name="From">Where the first line begins, in bytes.</param>
/// <param name="Entries">What could be read of them.</param>
/// <param name="End">Behind the last line.</param>
internal sealed record JournalPart(string Journal, long From, IReadOnlyList<PlacedEntry> Entries, JournalPosition End);
