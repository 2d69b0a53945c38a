using System.Collections.Immutable;

namespace VirtQuiz.Progress;

/// <summary>What came of looking into the journals: one of the three cases below.</summary>
public abstract record HistoryReading
{
    private HistoryReading()
    {
    }

    /// <summary>They could be read.</summary>
    /// <param name="Found">What was looked for.</param>
    /// <param name="Problems">What was damaged and passed over.</param>
    public sealed record Read<T>(T Found, ImmutableArray<ProgressProblem> Problems) : HistoryReading;

    /// <summary>A journal or its folder cannot be read.</summary>
    /// <param name="Reason">What the system said.</param>
    public sealed record Unusable(string Path, string Reason) : HistoryReading;

    /// <summary>A journal was written by a newer version.</summary>
    public sealed record NewerFormat(string File) : HistoryReading;
}
