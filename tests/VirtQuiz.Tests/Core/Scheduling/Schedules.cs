using CsCheck;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

/// <summary>Arbitrary parameters, settings, answers and states for laws about schedules.</summary>
internal static class Schedules
{
    public static readonly Gen<Rating> Rating = Gen.Int[1, 4].Select(number => (Rating)number);

    public static readonly Gen<FsrsParameters> Parameters = Gen.Double[0, 1].Array[FsrsParameters.Count].Select(shares =>
        new FsrsParameters(shares.Select((share, index) =>
            double.Lerp(FsrsParameters.Lowest[index], FsrsParameters.Highest[index], share)).ToArray()));

    private static readonly Gen<LearningSteps> Steps = Gen.Int[1, LearningSteps.LongestMinutes].HashSet[1, 4]
        .Select(minutes => new LearningSteps([.. minutes.Order()]));

    public static readonly Gen<SchedulerSettings> Settings =
        Gen.Select(Parameters, Gen.Double[0.7, 0.97], Gen.Int[1, 36_500], Steps, Steps, Gen.Bool,
            (parameters, retention, maximum, learning, relearning, fuzz) => new SchedulerSettings
            {
                Parameters = parameters,
                DesiredRetention = retention,
                MaximumInterval = maximum,
                LearningSteps = learning,
                RelearningSteps = relearning,
                Fuzz = fuzz,
            });

    /// <summary>Answers, each so many minutes after the one before; a clock may also be set back.</summary>
    public static readonly Gen<(Rating Rating, int Minutes)[]> Answers =
        Gen.Select(Rating, Gen.OneOf(Gen.Int[0, 60], Gen.Int[0, 200_000], Gen.Int[-10_000, -1])).Array[0, 20];

    public static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public static StudyDay Day(DateTimeOffset at) => StudyDay.At(at, TimeZoneInfo.Utc, new TimeOnly(4, 0));

    /// <summary>The state that a life of answers leads to, and the instant of its last answer.</summary>
    public static (ScheduleState State, DateTimeOffset At) Live(Scheduler scheduler, IEnumerable<(Rating Rating, int Minutes)> answers, ulong seed)
    {
        var (state, at) = (ScheduleState.New, Start);
        foreach (var (rating, minutes) in answers)
        {
            at = at.AddMinutes(minutes);
            state = scheduler.Next(state, rating, at, Day(at), seed);
        }

        return (state, at);
    }
}
