namespace VirtQuiz.Views;

/// <summary>A name and what belongs to it.</summary>
/// <param name="IsHere">Whether it is the one that was asked.</param>
/// <param name="IsWrong">Whether it was picked in its place.</param>
public sealed record TableRow(string Name, string Text, bool IsHere = false, bool IsWrong = false);
