using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Insights;

/// <summary>Pass that counts answers and minutes a day.</summary>
internal sealed class DailyActivity
{
    /// <summary>Longer, and the learner was away.</summary>
    private const int MostMilliseconds = 120_000;

    private readonly Dictionary<StudyDay, (int Answers, long Milliseconds)> days = [];

    public void Add(in Answered answered)
    {
        ref var day = ref CollectionsMarshal.GetValueRefOrAddDefault(days, answered.Review.Day, out _);
        day.Answers++;
        day.Milliseconds += Math.Clamp(answered.Review.Milliseconds, 0, MostMilliseconds);
    }

    /// <summary>The days with answers, first to last.</summary>
    public ImmutableArray<StudiedDay> Days() =>
    [
        .. days.OrderBy(day => day.Key)
            .Select(day => new StudiedDay(day.Key, day.Value.Answers, TimeSpan.FromMilliseconds(day.Value.Milliseconds))),
    ];

    public static Streak StreakOf(ImmutableArray<StudiedDay> days, StudyDay today)
    {
        var (running, longest, current) = (0, 0, 0);
        StudyDay? last = null;
        foreach (var (day, _, _) in days)
        {
            running = last is { } before && day - before == 1 ? running + 1 : 1;
            longest = Math.Max(longest, running);
            last = day;
            if (day == today || day == today.AddDays(-1))
                current = running;
        }

        return new Streak(current, longest, days.Any(day => day.Day == today));
    }
}
