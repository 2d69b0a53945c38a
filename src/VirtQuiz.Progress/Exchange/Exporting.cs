using System.Collections.Immutable;

namespace VirtQuiz.Progress.Exchange;

/// <summary>What came of writing all journals into one file: one of the three cases below.</summary>
public abstract record Exporting
{
    private Exporting()
    {
    }

    /// <param name="Problems">What was damaged and is not in the file.</param>
    public sealed record Exported(long Events, int Devices, ImmutableArray<ProgressProblem> Problems) : Exporting;

    /// <summary>A journal cannot be read, or the file cannot be written.</summary>
    /// <param name="Reason">What the system said.</param>
    public sealed record Unusable(string Path, string Reason) : Exporting;

    /// <summary>A journal was written by a newer version.</summary>
    public sealed record NewerFormat(string File) : Exporting;
}
