namespace VirtQuiz.Core.Questions;

/// <summary>What is true of one of two subjects that are told apart.</summary>
public sealed record ExplainSide(string Subject, string Text);
