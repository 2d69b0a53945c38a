using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>Now, on the learner's clock.</summary>
public readonly record struct Moment(DateTimeOffset At, StudyDay Day);
