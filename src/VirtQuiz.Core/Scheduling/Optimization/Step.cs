namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>One answer on the way forward: the memory it met, and what the way back needs again.</summary>
/// <param name="Stability">Days, before the answer.</param>
/// <param name="Difficulty">1 to 10, before the answer.</param>
/// <param name="Recall">Probability of recall at the answer; 1 on the same day.</param>
/// <param name="Unbounded">Stability after the answer, before it is kept within its range.</param>
internal readonly record struct Step(double Stability, double Difficulty, double Recall, double Unbounded, LoggedReview Review);
