namespace VirtQuiz.Progress;

/// <summary>What came of opening progress: one of the four cases below.</summary>
public abstract record ProgressOpening
{
    private ProgressOpening()
    {
    }

    /// <summary>It is open and this program's until disposed.</summary>
    /// <param name="Problems">What was wrong and has been dealt with.</param>
    public sealed record Opened(ProgressStore Store, IReadOnlyList<ProgressProblem> Problems) : ProgressOpening;

    /// <summary>Another program holds it.</summary>
    /// <param name="ProcessId">That program's process id; null when it cannot be told.</param>
    public sealed record Locked(int? ProcessId) : ProgressOpening;

    /// <summary>It cannot be written to: a folder is read-only, gone or no folder, or the disk is full.</summary>
    /// <param name="Reason">What the system said.</param>
    public sealed record Unusable(string Path, string Reason) : ProgressOpening;

    /// <summary>A journal was written by a newer version; nothing was changed.</summary>
    public sealed record NewerFormat(string File) : ProgressOpening;
}
