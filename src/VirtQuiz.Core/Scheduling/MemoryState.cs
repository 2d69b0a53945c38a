namespace VirtQuiz.Core.Scheduling;

/// <summary>What FSRS believes about a memory.</summary>
/// <param name="Stability">Days after which it is recalled with a probability of 90 %; at least 0.001.</param>
/// <param name="Difficulty">1 (easy) to 10.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);
