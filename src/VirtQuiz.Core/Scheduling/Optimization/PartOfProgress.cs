namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>Tells the progress of one of several equal parts as progress of the whole.</summary>
/// <param name="whole">Told shares of the whole.</param>
/// <param name="part">From 0 to <paramref name="parts"/> − 1.</param>
/// <param name="parts">How many parts the whole has.</param>
internal sealed class PartOfProgress(IProgress<double> whole, int part, int parts) : IProgress<double>
{
    /// <param name="value">The share of the part that is done, from 0 to 1.</param>
    public void Report(double value) => whole.Report((part + value) / parts);
}
