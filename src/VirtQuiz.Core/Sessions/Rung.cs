using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Sessions;

/// <summary>A form on the way from easy to hard.</summary>
/// <param name="IsRecallFirst">Whether the options of a choice appear only when the learner asks for them.</param>
internal readonly record struct Rung(Form Form, bool IsRecallFirst = false)
{
    public static implicit operator Rung(Form form) => new(form);
}
