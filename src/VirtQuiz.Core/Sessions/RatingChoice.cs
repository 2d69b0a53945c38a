using System.Collections.Immutable;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>A rating and where it leads.</summary>
public sealed record RatingChoice(Rating Rating, ScheduleState Next)
{
    /// <summary>Where the card of an earlier answer would stand now, had that answer been rated otherwise; Again first.</summary>
    /// <param name="past">All that happened to the card.</param>
    /// <param name="answer">One of its answers, as it stands.</param>
    /// <returns>Empty when the answer does not count for the schedule.</returns>
    public static ImmutableArray<RatingChoice> Anew(IReadOnlyList<PastEvent> past, Recorded answer)
    {
        var at = past.Index().LastOrDefault(other => other.Item is { Happened: Review { Counts: true } } && other.Item.At == answer.At, (-1, default)).Index;
        return at < 0 ? [] : [.. Enum.GetValues<Rating>().Select(rating => new RatingChoice(rating, After(rating)))];

        ScheduleState After(Rating rating)
        {
            var rated = past[at] with { Happened = (Review)past[at].Happened with { Rating = rating, Guessed = false } };
            return CardHistory.Of([.. past.Take(at), rated, .. past.Skip(at + 1)])!.Progress.Schedule;
        }
    }

    /// <summary>What the four ratings lead to, Again first.</summary>
    internal static ImmutableArray<RatingChoice> All(CardProgress prior, Scheduler scheduler, Moment now)
    {
        var preview = scheduler.Preview(prior.Schedule, now.At, now.Day, prior.FuzzSeed);
        return [.. Enum.GetValues<Rating>().Select(rating => new RatingChoice(rating, preview[rating]))];
    }
}
