using System.Text.Json;
using VirtQuiz.Core.Scheduling;
using static VirtQuiz.Tests.Core.Scheduling.FsrsReference;

namespace VirtQuiz.Tests.Core.Scheduling;

public class SchedulerReferenceTests
{
    [Fact]
    public void Every_card_life_of_the_reference_is_reproduced()
    {
        var lives = Read("schedules.json").GetProperty("sequences").EnumerateArray().ToList();
        Assert.Equal(160, lives.Count);

        foreach (var (number, life) in lives.Index())
        {
            var scheduler = new Scheduler(new SchedulerSettings
            {
                Parameters = life.Parameters(),
                DesiredRetention = life.Number("retention"),
                Fuzz = false,
            });
            var state = ScheduleState.New;
            foreach (var (index, step) in life.GetProperty("steps").EnumerateArray().Index())
            {
                var at = step.GetProperty("at").GetDateTimeOffset();
                state = scheduler.Next(state, step.Rating(), at, StudyDay.At(at, TimeZoneInfo.Utc, TimeOnly.MinValue), fuzzSeed: 0);
                AssertSame(step, state, $"life {number}, step {index}");
            }
        }
    }

    [Fact]
    public void The_interval_history_that_py_fsrs_tests_is_reached()
    {
        // Good six times, Again twice, Good five times, each when due.
        Rating[] ratings = [.. Repeat(Rating.Good, 6), .. Repeat(Rating.Again, 2), .. Repeat(Rating.Good, 5)];
        int[] expected = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];

        var scheduler = new Scheduler(SchedulerSettings.Default with { Fuzz = false });
        var state = ScheduleState.New;
        var now = new DateTimeOffset(2022, 11, 29, 12, 30, 0, TimeSpan.Zero);
        var intervals = new List<int>();
        foreach (var rating in ratings)
        {
            state = scheduler.Next(state, rating, now, StudyDay.At(now, TimeZoneInfo.Utc, new TimeOnly(4, 0)), fuzzSeed: 0);
            intervals.Add((state.DueAt - now).Days);
            now = state.DueAt;
        }

        Assert.Equal(expected, intervals);
    }

    private static IEnumerable<Rating> Repeat(Rating rating, int count) => Enumerable.Repeat(rating, count);

    private static void AssertSame(JsonElement expected, in ScheduleState actual, string where)
    {
        AssertClose(expected.Number("stability"), actual.Memory.Stability, $"{where}, stability");
        AssertClose(expected.Number("difficulty"), actual.Memory.Difficulty, $"{where}, difficulty");
        Assert.Equal(
            (where,
                expected.GetProperty("state").GetString(),
                expected.Whole("step"),
                expected.Whole("reps"),
                expected.Whole("lapses"),
                expected.Whole("scheduledDays"),
                expected.GetProperty("due").GetDateTimeOffset()),
            (where,
                actual.Phase.ToString(),
                actual.Step,
                actual.Reps,
                actual.Lapses,
                actual.DueDay - actual.LastDay,
                actual.DueAt));
    }
}
