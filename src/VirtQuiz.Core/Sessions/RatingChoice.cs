using System.Collections.Immutable;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>A rating and where it leads.</summary>
public sealed record RatingChoice(Rating Rating, ScheduleState Next)
{
    /// <summary>What the four ratings lead to, Again first.</summary>
    internal static ImmutableArray<RatingChoice> All(CardProgress prior, Scheduler scheduler, Moment now)
    {
        var preview = scheduler.Preview(prior.Schedule, now.At, now.Day, prior.FuzzSeed);
        return [.. Enum.GetValues<Rating>().Select(rating => new RatingChoice(rating, preview[rating]))];
    }
}
