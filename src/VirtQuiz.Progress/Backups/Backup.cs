namespace VirtQuiz.Progress.Backups;

/// <summary>Journals as they were at a moment.</summary>
/// <param name="Name">The name of its folder, by which it is put back.</param>
/// <param name="At">When it was made.</param>
/// <param name="Journals">How many journals it has.</param>
/// <param name="Bytes">How long they are together.</param>
/// <param name="IsReplaced">Whether it is what a restored one took the place of; such are never thrown away.</param>
public sealed record Backup(string Name, DateTimeOffset At, int Journals, long Bytes, bool IsReplaced);
