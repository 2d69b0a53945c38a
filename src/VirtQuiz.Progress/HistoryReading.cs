using System.Collections.Immutable;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress;

/// <summary>What came of looking into the journals: one of the three cases below.</summary>
public abstract record HistoryReading
{
    private HistoryReading()
    {
    }

    /// <summary>They could be read.</summary>
    /// <param name="Cards">Every card that was answered and not relinked away.</param>
    /// <param name="BadQuestions">What the learner called a bad question.</param>
    /// <param name="LastRelinks">The relinks that were made together last and are not taken back; empty when there are none.</param>
    /// <param name="Problems">What was damaged and passed over.</param>
    public sealed record Read(
        ImmutableArray<KnownCard> Cards,
        ImmutableArray<BadQuestion> BadQuestions,
        ImmutableArray<Recorded> LastRelinks,
        ImmutableArray<ProgressProblem> Problems) : HistoryReading;

    /// <summary>A journal or its folder cannot be read.</summary>
    /// <param name="Reason">What the system said.</param>
    public sealed record Unusable(string Path, string Reason) : HistoryReading;

    /// <summary>A journal was written by a newer version.</summary>
    public sealed record NewerFormat(string File) : HistoryReading;
}
