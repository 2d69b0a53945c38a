namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>How the loss changes with the memory before an answer, and with the recall at it.</summary>
/// <param name="Stability">dL/dS, per day.</param>
/// <param name="Difficulty">dL/dD.</param>
/// <param name="Recall">dL/dR.</param>
internal readonly record struct StateGradient(double Stability, double Difficulty, double Recall);
