using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Insights;

/// <summary>What was remembered in a week.</summary>
/// <param name="Monday">The study day it begins with.</param>
public sealed record RetentionWeek(StudyDay Monday, RetentionTally Tally);
