using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Insights;

/// <summary>Pass that gathers what was remembered in each week.</summary>
internal sealed class WeeklyRetention
{
    private readonly Dictionary<StudyDay, RetentionTally> weeks = [];

    public void Add(in Answered answered)
    {
        if (!answered.TestsMemory)
            return;
        var (review, scheduler) = (answered.Review, answered.Scheduler);
        var forecast = scheduler.Retrievability(answered.Before.Schedule, review.Day);
        ref var week = ref CollectionsMarshal.GetValueRefOrAddDefault(weeks, MondayOf(review.Day), out _);
        week += RetentionTally.Of(review, scheduler.DesiredRetention, forecast);
    }

    /// <summary>The weeks that had such answers, first to last.</summary>
    public ImmutableArray<RetentionWeek> Weeks() =>
        [.. weeks.OrderBy(week => week.Key).Select(week => new RetentionWeek(week.Key, week.Value))];

    // 1970-01-01, day 0, was a Thursday.
    private static StudyDay MondayOf(StudyDay day) => day.AddDays(-(((day.Number + 3) % 7 + 7) % 7));
}
