namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>What fitting found.</summary>
/// <param name="Outcome">Whether there was enough to learn from, and whether it helped.</param>
/// <param name="Parameters">
/// Those to use: the fitted ones when fitting is better on held-back reviews, otherwise the defaults.
/// </param>
/// <param name="UsableReviews">Reviews in the log that test the forgetting curve.</param>
/// <param name="Trial">What was tried; null when there was too little to learn from.</param>
public sealed record FitResult(FitOutcome Outcome, FsrsParameters Parameters, int UsableReviews, FitTrial? Trial);
