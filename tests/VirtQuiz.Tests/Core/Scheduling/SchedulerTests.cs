using CsCheck;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

public class SchedulerTests
{
    private static readonly Scheduler Plain = new(SchedulerSettings.Default with { Fuzz = false });
    private static readonly DateTimeOffset Now = Schedules.Start;
    private static readonly StudyDay Today = Schedules.Day(Now);

    [Theory]
    // Steps 1 m, 10 m: reference README, "the Hard delay is 6 min at every learning step".
    [InlineData("", 1, 6, 10, null)]
    [InlineData("3", 1, 6, null, null)]
    [InlineData("1", 1, 6, 10, null)]
    [InlineData("2", 1, 6, 10, null)]
    [InlineData("31", 1, 6, 10, null)]
    // Known: only Again goes back to minutes.
    [InlineData("33", 10, null, null, null)]
    [InlineData("4", 10, null, null, null)]
    // One relearning step of 10 m: Hard waits one and a half steps.
    [InlineData("41", 10, 15, null, null)]
    [InlineData("412", 10, 15, null, null)]
    public void Delays_in_minutes_follow_the_steps(string answers, int? again, int? hard, int? good, int? easy)
    {
        var (state, _) = Schedules.Live(Plain, answers.Select(rating => ((Rating)(rating - '0'), 0)), seed: 0);
        var preview = Plain.Preview(state, Now, Today, fuzzSeed: 0);

        Assert.Equal(
            [again, hard, good, easy],
            Enum.GetValues<Rating>().Select(rating => Minutes(preview[rating])));
    }

    private static int? Minutes(ScheduleState state) => state.Phase is Phase.Review ? null : (int)(state.DueAt - Now).TotalMinutes;

    [Fact]
    public void A_lapse_is_counted_when_a_known_card_is_forgotten_and_only_then()
    {
        var (state, _) = Schedules.Live(Plain, "113311".Select(rating => ((Rating)(rating - '0'), 0)), seed: 0);
        Assert.Equal((Phase.Relearning, 6, 1), (state.Phase, state.Reps, state.Lapses));
    }

    [Fact]
    public void A_clock_set_back_counts_as_the_same_day()
    {
        var known = Plain.Next(ScheduleState.New, Rating.Easy, Now, Today, fuzzSeed: 0);
        var sameDay = Plain.Next(known, Rating.Good, Now, Today, fuzzSeed: 0);
        var earlier = Plain.Next(known, Rating.Good, Now.AddDays(-9), Today.AddDays(-9), fuzzSeed: 0);

        Assert.Equal(sameDay.Memory, earlier.Memory);
        Assert.Equal(Today.AddDays(-9), earlier.LastDay);
        Assert.Equal(sameDay.DueDay - Today, earlier.DueDay - earlier.LastDay);
        Assert.Equal(1, Plain.Retrievability(known, Today.AddDays(-9)));
    }

    [Fact]
    public void What_counts_is_the_study_day_and_not_the_hours_between()
    {
        var known = Plain.Next(ScheduleState.New, Rating.Easy, Now, Today, fuzzSeed: 0);
        var soonOnTheNextDay = Plain.Next(known, Rating.Good, Now.AddMinutes(1), Today.AddDays(1), fuzzSeed: 0);
        Assert.Equal(new Fsrs(FsrsParameters.Default).Next(known.Memory, 1, Rating.Good), soonOnTheNextDay.Memory);
    }

    [Fact]
    public void A_step_that_settings_have_taken_away_still_leads_on()
    {
        var onThirdStep = Plain.Next(ScheduleState.New, Rating.Good, Now, Today, fuzzSeed: 0) with { Step = 2 };
        Assert.Equal(Phase.Review, Plain.Next(onThirdStep, Rating.Good, Now, Today, fuzzSeed: 0).Phase);
        Assert.Equal(Phase.Learning, Plain.Next(onThirdStep, Rating.Hard, Now, Today, fuzzSeed: 0).Phase);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_number_that_is_no_rating_is_refused(int rating) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.Next(ScheduleState.New, (Rating)rating, Now, Today, fuzzSeed: 0));

    [Fact]
    public void A_new_card_is_not_remembered_and_one_just_answered_is() => Assert.Equal(
        (0, 1),
        (Plain.Retrievability(ScheduleState.New, Today),
            Plain.Retrievability(Plain.Next(ScheduleState.New, Rating.Good, Now, Today, fuzzSeed: 0), Today)));

    [Fact]
    public void A_harder_rating_never_gives_a_later_date() =>
        Gen.Select(Schedules.Settings, Schedules.Answers, Gen.Int[0, 500_000], Gen.ULong).Sample((settings, answers, minutes, seed) =>
        {
            var scheduler = new Scheduler(settings);
            var (state, last) = Schedules.Live(scheduler, answers, seed);
            var now = last.AddMinutes(minutes);
            var preview = scheduler.Preview(state, now, Schedules.Day(now), seed);
            ScheduleState[] states = [preview.Again, preview.Hard, preview.Good, preview.Easy];
            foreach (var (harder, easier) in states.Zip(states.Skip(1)))
                Assert.True(harder.DueAt <= easier.DueAt && harder.DueDay <= easier.DueDay, $"{harder} {easier}");
        });

    [Fact]
    public void The_day_and_the_instant_a_known_card_is_due_lie_equally_far_ahead() =>
        Gen.Select(Schedules.Settings, Schedules.Answers, Gen.ULong).Sample((settings, answers, seed) =>
        {
            var (state, at) = Schedules.Live(new Scheduler(settings), answers, seed);
            if (state.Phase is not Phase.Review)
                return;
            var days = state.DueDay - state.LastDay;
            Assert.Equal(at.AddDays(days), state.DueAt);
            Assert.InRange(days, 1, settings.MaximumInterval + 2);
        });

    [Fact]
    public void Fuzz_moves_only_the_date_and_that_equally_every_time() =>
        Gen.Select(Schedules.Settings, Schedules.Answers, Schedules.Rating, Gen.ULong).Sample((settings, answers, rating, seed) =>
        {
            var fuzzy = new Scheduler(settings with { Fuzz = true });
            var exact = new Scheduler(settings with { Fuzz = false });
            var (state, at) = Schedules.Live(fuzzy, answers, seed);
            var first = fuzzy.Next(state, rating, at, Schedules.Day(at), seed);
            var second = fuzzy.Next(state, rating, at, Schedules.Day(at), seed);
            var without = exact.Next(state, rating, at, Schedules.Day(at), seed);
            Assert.Equal(first, second);
            Assert.Equal(without, first with { DueDay = without.DueDay, DueAt = without.DueAt });
        });

    [Fact]
    public void Cards_learned_together_come_back_on_different_days()
    {
        var fuzzy = new Scheduler(SchedulerSettings.Default);
        var days = Enumerable.Range(0, 200)
            .Select(card => fuzzy.Next(ScheduleState.New, Rating.Easy, Now, Today, (ulong)card).DueDay - Today)
            .Distinct().Order();
        // Easy on a new card: 8 days, ± (1 + 15 % of 4.5 + 10 % of 1).
        Assert.Equal([6, 7, 8, 9, 10], days);
    }
}
