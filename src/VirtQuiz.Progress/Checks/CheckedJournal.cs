namespace VirtQuiz.Progress.Checks;

/// <summary>A journal as it was found.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="IsOwn">Whether this machine writes it.</param>
/// <param name="Events">How many events of it can be read.</param>
public sealed record CheckedJournal(string Name, string Device, bool IsOwn, long Events, long Bytes);
