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
        ref var week = ref CollectionsMarshal.GetValueRefOrAddDefault(weeks, review.Day.Monday, out _);
        week += RetentionTally.Of(review, scheduler.DesiredRetention, forecast);
    }

    /// <summary>The weeks that had such answers, first to last.</summary>
    public ImmutableArray<RetentionWeek> Weeks() =>
        [.. weeks.OrderBy(week => week.Key).Select(week => new RetentionWeek(week.Key, week.Value))];
}
