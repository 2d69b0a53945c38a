namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>Fitted parameters and how well they predict.</summary>
/// <param name="Fitted">What fitting ended at, kept or not.</param>
/// <param name="Training">Over the cards that were learned from.</param>
/// <param name="HeldBack">Over the cards that fitting never saw.</param>
public sealed record FitTrial(FsrsParameters Fitted, LossPair Training, LossPair HeldBack);
