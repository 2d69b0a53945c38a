using System.Collections.Immutable;
using CsCheck;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Tests.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Sessions;

/// <summary>A learner who flies west lives a day twice, and one whose clock is wrong may live any day: both go on studying.</summary>
public class TravelTests
{
    /// <summary>Eight in the morning of March 10 on Kiritimati is two in the afternoon of March 9 in New York.</summary>
    private static readonly DateTimeOffset Morning = new(2026, 3, 10, 8, 0, 0, TimeSpan.FromHours(14));

    private static readonly Card Note = DeckCards.Of(SampleDeck.Make()).First(card => card is NoteCard);

    [Fact]
    public void What_is_being_learned_is_asked_and_counts_on_the_day_before()
    {
        var before = Study(Morning, Zones.Kiritimati).Wrong();

        var after = Study(Morning.AddMinutes(20), Zones.NewYork, before.Session.ProgressOf(Note)).Right();

        Assert.Equal("2026-03-10", Assert.Single(before.Reviews).Day.ToString());
        var review = Assert.Single(after.Reviews);
        Assert.Equal(("2026-03-09", true), (review.Day.ToString(), review.Counts));
        var schedule = after.Session.ProgressOf(Note).Schedule;
        Assert.Equal((2, "2026-03-09"), (schedule.Reps, schedule.LastDay.ToString()));
        Assert.Equal(after.Now.AddMinutes(10), schedule.DueAt);
    }

    [Fact]
    public void What_is_known_is_due_on_its_date_wherever_the_learner_is_then()
    {
        var first = Study(Morning, Zones.Kiritimati).Right();
        var second = Study(Morning.AddMinutes(10), Zones.Kiritimati, first.Session.ProgressOf(Note)).Right();
        var known = second.Session.ProgressOf(Note);

        // Good twice on a new card: a stability of 2.3 days.
        Assert.Equal((Phase.Review, "2026-03-12"), (known.Schedule.Phase, known.Schedule.DueDay.ToString()));
        Assert.Empty(DueAt("2026-03-09T15:00:00-04:00", known));
        Assert.Empty(DueAt("2026-03-12T03:59:00-04:00", known));
        Assert.Equal([Note], DueAt("2026-03-12T04:01:00-04:00", known));
    }

    [Fact]
    public void Wherever_and_whenever_answers_are_given_dates_follow_them() => Gen.Select(
        Gen.ULong, Gen.Select(Gen.Int[0, Zones.All.Length - 1], Gen.Int[-20, 90], Gen.Bool).Array[1, 8]).Sample(
        (seed, legs) =>
        {
            IEnumerable<CardProgress> known = [];
            var at = Morning;
            foreach (var (zone, hours, isWrong) in legs)
            {
                at = at.AddHours(hours);
                var material = Sitting.Material(known, newPerDay: 3);
                var sitting = new Sitting(SessionMode.Study, material, seed, at, Zones.All[zone]);
                var today = sitting.Moment.Day;
                sitting.Finish(question => isWrong && seed++ % 3 == 0 ? Sitting.WrongResponse(question) : Sitting.RightResponse(question));

                Assert.All(sitting.Reviews, review => Assert.True(review.Day - today is 0 or 1));
                known = [.. material.Cards.Select(sitting.Session.ProgressOf).Where(progress => progress.IsBegun)];
                Assert.All(known, progress => AssertSane(progress.Schedule));
                Assert.All(sitting.Reviews, review => Assert.True(known.Single(progress => progress.Card == review.Card).Schedule.LastDay >= today));
            }
        },
        iter: 100);

    [Fact]
    public void A_clock_that_is_years_wrong_gives_dates_that_follow_it() =>
        Gen.Select(Schedules.Settings, Schedules.Answers, Schedules.Rating, Gen.Int[-20_000_000, 20_000_000], Gen.ULong)
            .Sample((settings, answers, rating, minutes, seed) =>
            {
                var scheduler = new Scheduler(settings);
                var (state, last) = Schedules.Live(scheduler, answers, seed);
                var now = last.AddMinutes(minutes);
                var today = Schedules.Day(now);

                var next = scheduler.Next(state, rating, now, today, seed);

                AssertSane(next);
                Assert.Equal(today, next.LastDay);
                Assert.True(next.DueAt > now);
                Assert.InRange(scheduler.Retrievability(next, today.AddDays(-1)), 1, 1);
            });

    private static void AssertSane(ScheduleState state)
    {
        Assert.InRange(state.Memory.Stability, 0.001, 36_500);
        Assert.InRange(state.Memory.Difficulty, 1, 10);
        Assert.InRange(state.DueDay - state.LastDay, state.Phase is Phase.Review ? 1 : 0, SchedulerSettings.LongestInterval + 2);
    }

    private static Sitting Study(DateTimeOffset at, TimeZoneInfo zone, params IEnumerable<CardProgress> known) =>
        new Sitting(SessionMode.Study, Sitting.Material(known, cards: [Note]), at: at, zone: zone).Ready();

    private static ImmutableArray<Card> DueAt(string instant, CardProgress known)
    {
        var at = DateTimeOffset.Parse(instant);
        var now = new Moment(at, StudyDay.At(at, Zones.NewYork, new TimeOnly(4, 0)));
        return StudyPlan.Make(Sitting.Material([known], cards: [Note]), now, seed: 1).Due;
    }
}
