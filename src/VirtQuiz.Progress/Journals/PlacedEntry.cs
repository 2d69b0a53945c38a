namespace VirtQuiz.Progress.Journals;

/// <summary>An event and where its line begins in its journal, in bytes.</summary>
internal readonly record struct PlacedEntry(JournalEntry Entry, long Offset);
