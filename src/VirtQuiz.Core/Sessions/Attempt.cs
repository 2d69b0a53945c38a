using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Sessions;

/// <summary>One answer of the session, for its summary.</summary>
/// <param name="Picked">What was picked or arranged instead of the right answer, in words; null when right.</param>
public sealed record Attempt(Question Question, Verdict Verdict, string? Picked, bool Guessed, bool Hint);
