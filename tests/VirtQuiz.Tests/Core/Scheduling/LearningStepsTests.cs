using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

public class LearningStepsTests
{
    public static TheoryData<int[], int> HardDelays => new()
    {
        { [1, 10], 6 }, // 5.5, half away from zero
        { [10], 15 },
        { [1], 2 },
        { [1, 2], 2 },
        { [5, 30, 60], 18 },
    };

    [Theory]
    [MemberData(nameof(HardDelays))]
    public void Hard_waits_halfway_to_the_second_step_or_one_and_a_half_times_the_only_one(int[] minutes, int delay) =>
        Assert.Equal(TimeSpan.FromMinutes(delay), new LearningSteps(minutes).HardDelay);

    public static TheoryData<int[]> Refused => new(Array.Empty<int>(), [0], [-1], [721], [10, 1], [10, 10]);

    [Theory]
    [MemberData(nameof(Refused))]
    public void Steps_are_one_or_more_rising_minutes_up_to_half_a_day(int[] minutes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LearningSteps(minutes));
}
