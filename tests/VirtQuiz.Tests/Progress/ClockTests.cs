using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Tests.Progress;

/// <summary>Clocks that run ahead, are set back or move to another zone: nothing is refused, and every card comes back.</summary>
public sealed class ClockTests : IDisposable
{
    private static readonly CardId Card = EventGenerators.NthCard(1), Other = EventGenerators.NthCard(2);

    private readonly TemporaryFolder laptop = new(), phone = new();
    private readonly TestClock clock = new();

    public void Dispose()
    {
        laptop.Dispose();
        phone.Dispose();
    }

    [Theory]
    [InlineData(Rating.Good)]
    [InlineData(Rating.Easy)]
    [InlineData(Rating.Again)]
    public void A_card_answered_by_a_clock_that_ran_ahead_is_due_when_the_clock_is_right(Rating rating)
    {
        clock.Now = clock.Now.AddYears(70);
        Answer(laptop, Card, rating);
        clock.Now = clock.Now.AddYears(-70);
        Assert.True(Known(laptop, Card).Schedule.IsDue(Today, clock.Now));

        Answer(laptop, Card, Rating.Easy);

        var schedule = Known(laptop, Card).Schedule;
        Assert.Equal(Today, schedule.LastDay);
        Assert.False(schedule.IsDue(Today, clock.Now));
        Assert.InRange(schedule.DueDay - Today, 1, 400);
    }

    [Fact]
    public void A_card_on_its_steps_comes_back_when_the_journal_is_dated_far_ahead_of_the_clock()
    {
        clock.Now = clock.Now.AddYears(70);
        Answer(laptop, Other, Rating.Good);
        clock.Now = clock.Now.AddYears(-70);
        Answer(laptop, Card, Rating.Again);
        Assert.True(Known(laptop, Card).Schedule.IsDue(Today, clock.Now));
    }

    [Fact]
    public void What_was_learned_from_another_device_came_first_however_it_is_dated()
    {
        clock.Now = clock.Now.AddYears(70);
        Answer(phone, Card, Rating.Good);
        clock.Now = clock.Now.AddYears(-70);
        Sync();

        Answer(laptop, Card, Rating.Easy);
        clock.Now = clock.Now.AddDays(1);
        Sync();

        Assert.Equal(Today.AddDays(-1), Known(laptop, Card).Schedule.LastDay);
        Assert.Equal(Known(laptop, Card), Known(phone, Card));
        Answer(phone, Card, Rating.Again);
        Sync();
        Assert.Equal((Today, 3), (Known(laptop, Card).Schedule.LastDay, Known(laptop, Card).Schedule.Reps));
    }

    [Fact]
    public void A_clock_set_back_to_its_beginning_loses_no_answer_and_no_order()
    {
        Answer(laptop, Card, Rating.Good);
        var right = clock.Now;
        clock.Now = DateTimeOffset.UnixEpoch;
        Answer(laptop, Card, Rating.Again);
        clock.Now = right.AddDays(1);
        Answer(laptop, Card, Rating.Good);

        Assert.Equal(
            [Rating.Good, Rating.Again, Rating.Good],
            JournalReader.Open(laptop.OnlyJournal, JournalPosition.Start).Entries().Select(entry => ((Review)entry.Recorded.Event).Rating));
        var schedule = Known(laptop, Card).Schedule;
        Assert.Equal((3, Today), (schedule.Reps, schedule.LastDay));
        Assert.InRange(schedule.DueDay - Today, 0, 400);
    }

    [Fact]
    public void A_clock_at_the_end_of_time_is_not_refused()
    {
        clock.Now = new DateTimeOffset(9999, 12, 30, 0, 0, 0, TimeSpan.Zero);
        using (var store = Open(laptop))
            store.Record([new Flag(Card, On: true)]);
        clock.Now = new TestClock().Now;
        Answer(laptop, Other, Rating.Good);
        Assert.True(Known(laptop, Card).Flagged);
        Assert.Equal(1, Known(laptop, Other).Schedule.Reps);
    }

    [Fact]
    public void After_a_journey_to_the_west_tomorrows_answers_are_not_asked_again_today()
    {
        clock.Zone = TimeZoneInfo.CreateCustomTimeZone("Kiritimati", TimeSpan.FromHours(14), null, null);
        Answer(laptop, Card, Rating.Easy);
        var answered = Today;
        clock.Zone = TimeZoneInfo.CreateCustomTimeZone("Niue", TimeSpan.FromHours(-11), null, null);
        Assert.Equal(answered.AddDays(-1), Today);
        Assert.False(Known(laptop, Card).Schedule.IsDue(Today, clock.Now));
    }

    [Fact]
    public void A_card_buried_by_a_clock_that_ran_ahead_is_not_kept_from_being_asked()
    {
        var buried = new CardProgress(Card) { BuriedUntil = Today.AddDays(1) };
        Assert.False(buried.IsAvailable(Today));
        Assert.False((buried with { BuriedUntil = Today.AddDays(2) }).IsAvailable(Today));
        Assert.True((buried with { BuriedUntil = Today.AddDays(20_000) }).IsAvailable(Today));
        Assert.Equal(new Bury(Card, Today.AddDays(1)), CardActions.EventFor(CardAction.Bury, buried with { BuriedUntil = Today.AddDays(20_000) }, Now));
    }

    private StudyDay Today => Now.Day;

    private Moment Now => new(clock.Now, StudyDay.At(clock.Now, clock.Zone, LearnerSettings.Default.DayStart));

    private void Answer(TemporaryFolder folder, CardId card, Rating rating)
    {
        using var store = Open(folder);
        store.Record([new Review(
            card, Today, rating, rating == Rating.Again ? Outcome.Wrong : Outcome.Right, Form.Choice, 4, 2500, null, null, false, false,
            SessionMode.Study, true)]);
    }

    private CardProgress Known(TemporaryFolder folder, CardId card)
    {
        using var store = Open(folder);
        return store.Find(card)!;
    }

    /// <summary>Copies each device's journal to the other.</summary>
    private void Sync()
    {
        foreach (var (from, to) in new[] { (laptop, phone), (phone, laptop) })
        {
            if (Device.Load(from.Progress.Device)?.Id is { } own)
                File.Copy(from.Progress.JournalOf(own), to.Progress.JournalOf(own), overwrite: true);
        }
    }

    private ProgressStore Open(TemporaryFolder folder) => Assert.IsType<ProgressOpening.Opened>(folder.Open(clock)).Store;
}
