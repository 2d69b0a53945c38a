namespace VirtQuiz.Progress.Backups;

/// <summary>What came of putting a backup back: one of the three cases below.</summary>
public abstract record Restoring
{
    private Restoring()
    {
    }

    /// <summary>The journals are those of the backup.</summary>
    /// <param name="Replaced">What was there before; null when there was nothing.</param>
    public sealed record Restored(Backup? Replaced) : Restoring;

    /// <summary>Another program has the data folder; nothing was changed.</summary>
    /// <param name="ProcessId">That program's process id; null when it cannot be told.</param>
    public sealed record Locked(int? ProcessId) : Restoring;

    /// <summary>The backup cannot be read, or its journals cannot be written; those there were are where they were.</summary>
    /// <param name="Reason">What the system said.</param>
    public sealed record Unusable(string Path, string Reason) : Restoring;
}
