using System.Collections.Immutable;

namespace VirtQuiz.Screens.Explain;

/// <summary>One point to check an explanation by, as it is shown.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Sides">What is true of each of the two that are compared; empty for a key point.</param>
/// <param name="IsHere">Whether the cursor is on it.</param>
public sealed record PointLine(int Number, string Text, ImmutableArray<string> Sides, bool IsTicked, bool IsHere);
