using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>What, besides the card, decides how it is asked now.</summary>
/// <param name="Forms">The forms that the learner wants</param>
internal readonly record struct Turn(
    CardProgress Progress, FormSet Forms, Scheduler Scheduler, Moment Now, ulong Seed)
{
    /// <summary>Whether a form is wanted, and was not called bad for the card.</summary>
    public bool Allows(Form form) => Forms.Contains(form) && !Progress.BadForms.Contains(form);
}
