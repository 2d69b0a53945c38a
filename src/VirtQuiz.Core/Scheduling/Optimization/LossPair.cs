namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>Two log losses (<see cref="LogLoss"/>) over the same reviews; less is better.</summary>
/// <param name="Defaults">That of <see cref="FsrsParameters.Default"/>.</param>
/// <param name="Fitted">That of fitted parameters.</param>
public readonly record struct LossPair(double Defaults, double Fitted);
