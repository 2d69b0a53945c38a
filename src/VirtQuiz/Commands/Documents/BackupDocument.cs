using VirtQuiz.Progress.Backups;

namespace VirtQuiz.Commands.Documents;

/// <summary>A backup: <c>virtquiz restore --json</c>.</summary>
/// <param name="At">When it was made, as 2026-01-31T10:15:00.000Z.</param>
/// <param name="Replaced">Whether it is what a restored one took the place of.</param>
public sealed record BackupDocument(string Name, DateTime At, int Journals, long Bytes, bool Replaced)
{
    public static BackupDocument Of(Backup backup) => new(backup.Name, backup.At.UtcDateTime, backup.Journals, backup.Bytes, backup.IsReplaced);
}
