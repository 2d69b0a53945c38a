namespace VirtQuiz.Progress.Projections;

/// <summary>A journal cannot be read again. The database is not to blame.</summary>
internal sealed class JournalUnreadableException(Exception cause) : IOException(cause.Message, cause);
