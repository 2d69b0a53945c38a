using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Insights;

/// <summary>One answer, with what was known of its card before it.</summary>
/// <param name="Scheduler">The one that the answer was scheduled by.</param>
internal readonly record struct Answered(Review Review, DateTimeOffset At, CardProgress Before, Scheduler Scheduler)
{
    /// <summary>Whether the answer tells about memory: of a card that was known, the first one of a later day.</summary>
    public bool TestsMemory => Review.Counts && Before.Schedule.Phase is Phase.Review && Review.Day > Before.Schedule.LastDay;
}
