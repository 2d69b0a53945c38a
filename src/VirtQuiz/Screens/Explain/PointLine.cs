using System.Collections.Immutable;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Screens.Explain;

/// <summary>One point to check an explanation by, as it is shown.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Sides">The two that are compared with what is true of each; empty for a key point.</param>
/// <param name="IsHere">Whether the cursor is on it.</param>
public sealed record PointLine(int Number, string Text, ImmutableArray<ExplainSide> Sides, bool IsTicked, bool IsHere);
