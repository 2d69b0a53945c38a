using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>A rating and where it leads.</summary>
public sealed record RatingChoice(Rating Rating, ScheduleState Next);
