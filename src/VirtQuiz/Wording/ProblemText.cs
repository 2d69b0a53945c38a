namespace VirtQuiz.Wording;

/// <summary>A problem of a deck in the learner's words.</summary>
/// <param name="What">What is wrong, without a full stop.</param>
/// <param name="Remedy">What to do about it, without a full stop.</param>
public sealed record ProblemText(string What, string Remedy);
