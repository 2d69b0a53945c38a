using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Commands;

/// <summary>What came of opening the learner's progress.</summary>
public abstract record ProgressOpening
{
    private ProgressOpening()
    {
    }

    /// <summary>It is open, and the one who asked for it closes it.</summary>
    public sealed record Opened(IProgress Progress) : ProgressOpening;

    /// <summary>Another VirtQuiz has it open.</summary>
    /// <param name="Process">The other one's process id, where it is known.</param>
    public sealed record Locked(string Folder, int? Process) : ProgressOpening;

    /// <summary>It can be neither read nor written.</summary>
    public sealed record Unavailable(string Path, string Reason) : ProgressOpening;
}
