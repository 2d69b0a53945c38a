namespace VirtQuiz.Core.Answers;

public enum Outcome
{
    Wrong,
    Partly,
    Right,
}
