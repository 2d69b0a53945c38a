namespace VirtQuiz.Progress;

/// <summary>Something found wrong while progress was opened.</summary>
/// <param name="Path">The file concerned.</param>
/// <param name="Line">The first line concerned, from 1; null when it is not about a line.</param>
/// <param name="Count">How many lines or events are concerned.</param>
public sealed record ProgressProblem(ProgressProblemCode Code, string Path, long? Line = null, int Count = 1);
