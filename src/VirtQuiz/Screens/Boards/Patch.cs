namespace VirtQuiz.Screens.Boards;

/// <summary>A part of a row that stands for a spot.</summary>
/// <param name="Start">Its first column.</param>
/// <param name="End">The column behind it.</param>
/// <param name="IsGap">Whether it is a gap rather than an item.</param>
public sealed record Patch(int Start, int End, Spot Spot, bool IsGap);
