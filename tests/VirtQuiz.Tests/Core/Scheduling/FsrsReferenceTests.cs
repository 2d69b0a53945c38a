using VirtQuiz.Core.Scheduling;
using static VirtQuiz.Tests.Core.Scheduling.FsrsReference;

namespace VirtQuiz.Tests.Core.Scheduling;

public class FsrsReferenceTests
{
    [Fact]
    public void Every_memory_state_of_the_reference_is_reproduced()
    {
        var histories = Read("memory-states.json").GetProperty("sequences").EnumerateArray().ToList();
        Assert.Equal(240, histories.Count);

        foreach (var (number, history) in histories.Index())
        {
            var fsrs = new Fsrs(history.Parameters());
            MemoryState? memory = null;
            foreach (var (index, step) in history.GetProperty("steps").EnumerateArray().Index())
            {
                var where = $"history {number}, step {index}";
                var days = step.Whole("days");
                if (memory is { } before)
                    AssertClose(step.Number("retrievability"), fsrs.Retrievability(days, before.Stability), $"{where}, retrievability");
                memory = memory is { } last ? fsrs.Next(last, days, step.Rating()) : fsrs.First(step.Rating());
                AssertClose(step.Number("stability"), memory.Value.Stability, $"{where}, stability");
                AssertClose(step.Number("difficulty"), memory.Value.Difficulty, $"{where}, difficulty");
            }
        }
    }

    [Fact]
    public void The_published_default_parameters_are_the_default() =>
        Assert.Equal(Read("memory-states.json").Parameters("defaultParameters"), FsrsParameters.Default);

    [Fact]
    public void Every_interval_of_the_reference_is_reproduced()
    {
        var cases = Read("intervals.json").GetProperty("cases").EnumerateArray().ToList();
        Assert.Equal(60, cases.Count);

        foreach (var expected in cases)
        {
            var settings = new SchedulerSettings
            {
                Parameters = expected.Parameters(),
                DesiredRetention = expected.Number("retention"),
            };
            Assert.Equal(expected.Whole("intervalDays"), new Scheduler(settings).Interval(expected.Number("stability")));
        }
    }

    [Fact]
    public void The_memory_state_that_fsrs_rs_tests_is_reached()
    {
        var fsrs = new Fsrs(FsrsParameters.Default);
        var memory = fsrs.First(Rating.Again);
        foreach (var days in (int[])[0, 1, 3, 8, 21])
            memory = fsrs.Next(memory, days, Rating.Good);

        AssertClose(53.62691, memory.Stability, "stability");
        AssertClose(6.3574867, memory.Difficulty, "difficulty");
    }
}
