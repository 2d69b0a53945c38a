namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>Fitted parameters and how well fitting predicts.</summary>
/// <param name="Fitted">The parameters fitted to all cards, kept or not.</param>
/// <param name="Training">Their loss over all usable reviews, which is what was made small.</param>
/// <param name="HeldBack">
/// The loss over all usable reviews, each predicted by parameters that were fitted without its card (five-fold
/// cross-validation): what fitting promises for reviews to come.
/// </param>
public sealed record FitTrial(FsrsParameters Fitted, LossPair Training, LossPair HeldBack);
