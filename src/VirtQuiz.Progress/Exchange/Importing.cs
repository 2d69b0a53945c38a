using System.Collections.Immutable;

namespace VirtQuiz.Progress.Exchange;

/// <summary>What came of adding the events of a file: one of the cases below. Only the first changes anything.</summary>
public abstract record Importing
{
    private Importing()
    {
    }

    /// <param name="Events">How many events were new.</param>
    /// <param name="Devices">Of how many devices the file tells.</param>
    /// <param name="Known">How many events were there already.</param>
    /// <param name="Problems">What was damaged and passed over, and whether events claim the number of others.</param>
    public sealed record Imported(long Events, int Devices, long Known, ImmutableArray<ProgressProblem> Problems) : Importing;

    /// <summary>Another program has the data folder.</summary>
    /// <param name="ProcessId">That program's process id; null when it cannot be told.</param>
    public sealed record Locked(int? ProcessId) : Importing;

    /// <summary>The file cannot be read, or the journals cannot be written.</summary>
    /// <param name="Reason">What the system said.</param>
    public sealed record Unusable(string Path, string Reason) : Importing;

    /// <summary>A newer version wrote the file, or a journal that is there.</summary>
    public sealed record NewerFormat(string File) : Importing;

    /// <summary>The file is no journal.</summary>
    public sealed record NoJournal(string File) : Importing;
}
