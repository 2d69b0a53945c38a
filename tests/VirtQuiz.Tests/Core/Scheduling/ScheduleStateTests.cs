using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

public class ScheduleStateTests
{
    private static readonly Scheduler Plain = new(SchedulerSettings.Default with { Fuzz = false });
    private static readonly DateTimeOffset Now = Schedules.Start;
    private static readonly StudyDay Today = Schedules.Day(Now);

    [Fact]
    public void A_card_on_a_step_comes_back_in_minutes()
    {
        var state = Plain.Next(ScheduleState.New, Rating.Good, Now, Today, fuzzSeed: 0);
        Assert.Equal(TimeSpan.FromMinutes(10), state.TimeUntilDue(Today, Now));
        Assert.Equal(TimeSpan.FromMinutes(3), state.TimeUntilDue(Today, Now.AddMinutes(7)));
        Assert.Equal(TimeSpan.Zero, state.TimeUntilDue(Today, Now.AddMinutes(10)));
        Assert.Equal(TimeSpan.Zero, state.TimeUntilDue(Today.AddDays(1), Now.AddMinutes(1)));
    }

    [Fact]
    public void A_known_card_comes_back_in_whole_study_days_whatever_the_hour()
    {
        var state = Plain.Next(ScheduleState.New, Rating.Easy, Now, Today, fuzzSeed: 0);
        Assert.Equal(TimeSpan.FromDays(8), state.TimeUntilDue(Today, Now.AddHours(12)));
        Assert.Equal(TimeSpan.FromDays(1), state.TimeUntilDue(Today.AddDays(7), Now.AddDays(7).AddHours(-5)));
        Assert.Equal(TimeSpan.Zero, state.TimeUntilDue(Today.AddDays(8), Now.AddDays(8).AddHours(-5)));
        Assert.True(state.IsDue(Today.AddDays(8), Now.AddDays(8).AddHours(-5)));
    }

    [Fact]
    public void A_new_card_waits_for_nothing() => Assert.Equal(TimeSpan.Zero, ScheduleState.New.TimeUntilDue(Today, Now));
}
