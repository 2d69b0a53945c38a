namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>The log loss (<see cref="LogLoss"/>) of two sets of parameters over the same reviews; less is better.</summary>
/// <param name="Reviews">How many usable reviews it is the mean of.</param>
/// <param name="Defaults">That of <see cref="FsrsParameters.Default"/>.</param>
/// <param name="Fitted">That of the fitted parameters.</param>
public readonly record struct LossPair(int Reviews, double Defaults, double Fitted);
