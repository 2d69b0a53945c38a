using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Insights;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Insights;

public class InsightTests
{
    private static readonly Card Setup = Past.Cell("Setup", "TCP"), Order = Past.Cell("Order", "TCP"), Loss = Past.Cell("Loss", "TCP");

    [Fact]
    public void Without_answers_there_is_nothing_to_tell()
    {
        var insight = new Past().InsightOn(3);

        Assert.Equal((0, 0, 0), (insight.Answers, insight.Weeks.Length, insight.Hardest.Length));
        Assert.Equal(default, insight.Streak);
        Assert.Equal(new int[30], insight.Forecast);
        var deck = Assert.Single(insight.Decks);
        Assert.Equal((0, Past.Cards.Length, 0.0), (deck.Seen, deck.Unseen, deck.Recall));
    }

    // Three right answers and one wrong of four options: 1 + 1 + 1 − 1/3, of four.
    [Theory]
    [InlineData(Form.Choice, 4, "UDP's", (3 - 1.0 / 3) / 4)]
    [InlineData(Form.Choice, 2, "UDP's", 0.5)]
    [InlineData(Form.Choice, 4, null, 0.75)]
    [InlineData(Form.TypeIn, 0, "mistyped", 0.75)]
    public void What_chance_gave_is_taken_off(Form form, int options, string? picked, double retention)
    {
        var past = new Past().Learn(Setup).Learn(Order).Learn(Loss)
            .Answer(Setup, 8, form: form, options: options).Answer(Order, 8, form: form, options: options)
            .Answer(Loss, 8, right: false, form: form, options: options, text: picked).Answer(Setup, 12, form: form, options: options);

        var week = Assert.Single(past.InsightOn(12).Weeks);

        Assert.Equal(Past.Monday.AddDays(7), week.Monday);
        Assert.Equal((4, 3), (week.Tally.Reviews, week.Tally.Right));
        Assert.Equal(retention, week.Tally.Retention, 12);
        Assert.Equal(0.75, week.Tally.RightShare, 12);
        Assert.Equal(0.9, week.Tally.Goal, 12);
    }

    [Fact]
    public void A_card_begun_anew_is_not_hard_any_more()
    {
        var past = new Past().Answer(Setup, 0, right: false).Answer(Setup, 0, right: false);
        Assert.Equal(2, Assert.Single(past.InsightOn(1).Hardest).Tally.Wrong);

        Assert.Empty(past.With(Setup, new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), new Reset(Setup.Id)).InsightOn(2).Hardest);
    }

    [Fact]
    public void What_was_just_answered_wrong_is_not_told_as_certain()
    {
        var wrong = Assert.Single(new Past().Answer(Setup, 0, right: false).InsightOn(0).Decks).Recall;
        var right = Assert.Single(new Past().Learn(Setup).InsightOn(0).Decks).Recall;

        // (1 + f·t/S)^−w20 with f = 0.9^(−1/w20) − 1: a day after a first Again, t = 1, S = w0 = 0.212 and w20 = 0.1542.
        Assert.Equal(0.766196, wrong, 6);
        Assert.Equal(1, right);
    }

    [Fact]
    public void An_admitted_guess_is_not_remembered()
    {
        var past = new Past().Learn(Setup).Learn(Order).Answer(Setup, 8).Answer(Order, 8, guessed: true);

        Assert.Equal(0.5, Assert.Single(past.InsightOn(8).Weeks).Tally.Retention, 12);
    }

    [Fact]
    public void A_learner_who_guesses_what_he_does_not_know_is_seen_through()
    {
        const int Answers = 20_000;
        const double Knowledge = 0.6;
        var chance = new Pcg32(11);
        var past = new Past().Learn(Setup);
        for (var day = 1; day <= Answers; day++)
        {
            var options = 2 + chance.Next(4);
            past.Answer(Setup, day * 3, chance.Next(1000) < 1000 * Knowledge || chance.Next(options) == 0, options: options);
        }

        var tally = past.InsightOn(Answers * 3).LastWeeks(Answers);

        // What an answer counts has a standard deviation of at most 0.8.
        Assert.InRange(tally.Retention, Knowledge - (4 * 0.8 / Math.Sqrt(Answers)), Knowledge + (4 * 0.8 / Math.Sqrt(Answers)));
        Assert.True(tally.RightShare > Knowledge + 0.1);
    }

    [Fact]
    public void Only_the_first_answer_of_a_later_day_tests_memory()
    {
        var past = new Past().Learn(Setup).Answer(Setup, 0).Answer(Setup, 8, right: false).Answer(Setup, 8).Answer(Order, 8).Answer(Setup, 9, counts: false);

        Assert.Equal(1, Assert.Single(past.InsightOn(9).Weeks).Tally.Reviews);
    }

    [Theory]
    [InlineData("", 10, 0, 0, false)]
    [InlineData("10", 10, 1, 1, true)]
    [InlineData("8 9", 10, 2, 2, false)]
    [InlineData("8 9 10", 10, 3, 3, true)]
    [InlineData("7 8", 10, 0, 2, false)]
    [InlineData("1 2 3 4 6 9 10", 10, 2, 4, true)]
    public void A_streak_lasts_until_a_whole_day_is_left_out(string days, int today, int current, int longest, bool includesToday)
    {
        var past = new Past();
        foreach (var day in days.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            past.Answer(Setup, int.Parse(day)).Answer(Order, int.Parse(day));

        Assert.Equal(new Streak(current, longest, includesToday), past.InsightOn(today).Streak);
    }

    [Fact]
    public void The_minutes_of_a_learner_who_was_away_are_left_out()
    {
        var past = new Past().Answer(Setup, 0, milliseconds: 4000).Answer(Order, 0, milliseconds: 3_600_000).Answer(Order, 2, milliseconds: 1000);

        Assert.Equal(
            [new StudiedDay(Past.Monday, 2, TimeSpan.FromSeconds(124)), new StudiedDay(Past.Monday.AddDays(2), 1, TimeSpan.FromSeconds(1))],
            past.InsightOn(2).Days);
    }

    [Fact]
    public void The_forecast_counts_what_falls_due_with_what_is_overdue_today()
    {
        var past = new Past().Learn(Setup).Learn(Order).Learn(Loss);
        var later = past.Of(Order).Schedule.DueDay.AddDays(20);
        past.With(Order, new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), new Bury(Order.Id, later))
            .With(Loss, new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), new Suspend(Loss.Id, On: true));
        var due = past.Of(Setup).Schedule.DueDay - Past.Monday;

        var (before, after) = (past.InsightOn(due - 1).Forecast, past.InsightOn(due + 5).Forecast);

        Assert.Equal((1, 2, 30), (before[1], before.Sum(), before.Length));
        Assert.Equal((1, 1), (before[later - Past.Monday - (due - 1)], after[0]));
    }

    [Fact]
    public void Unseen_cards_are_counted_apart_from_what_is_remembered()
    {
        var past = new Past().Learn(Setup).Learn(Order);
        var scheduler = new Scheduler(LearnerSettings.Default.SchedulerSettings);
        var recall = new[] { Setup, Order }.Average(card => scheduler.Retrievability(past.Of(card).Schedule, Past.Monday.AddDays(6)));

        var insight = past.InsightOn(6);

        Assert.Equal((2, Past.Cards.Length - 2), (insight.Decks[0].Seen, insight.Decks[0].Unseen));
        Assert.Equal(recall, insight.Decks[0].Recall, 12);
        Assert.Equal(["Setup", "Order", "Loss", "Examples"], insight.Attributes.Select(group => group.Name));
        Assert.Equal((1, 2), (insight.Attributes[0].Seen, insight.Attributes[0].Unseen));
        Assert.Equal(["TCP 2 3", "UDP 0 5", "QUIC 0 5"], insight.Subjects.Select(group => $"{group.Name} {group.Seen} {group.Unseen}"));
    }

    [Fact]
    public void Mix_ups_are_told_by_subject_both_ways()
    {
        var past = new Past()
            .Answer(Setup, 0, right: false, picked: Past.Cell("Setup", "UDP"))
            .Answer(Order, 0, right: false, picked: Past.Cell("Order", "UDP"))
            .Answer(Order, 1, right: false, picked: Past.Cell("Order", "UDP"))
            .Answer(Past.Cell("Setup", "UDP"), 1, right: false, picked: Setup)
            .Answer(Past.Cell("Loss", "QUIC"), 1, right: false, picked: Loss);

        var insight = past.InsightOn(1);

        var matrix = Assert.Single(insight.Matrices);
        Assert.Equal(["0 3 0", "1 0 0", "1 0 0"], matrix.Counts.Select(row => string.Join(' ', row)));
        Assert.Equal(["TCP UDP 3 1 Order,Setup", "QUIC TCP 1 0 Loss"], insight.Pairs.Select(pair =>
            $"{pair.Name} {pair.TakenFor} {pair.There.Times} {pair.Back.Times} {string.Join(',', pair.Attributes)}"));
        Assert.Equal(Past.Monday.AddDays(1), insight.Pairs[0].Both.LastDay);
    }

    [Fact]
    public void What_was_mixed_up_of_late_comes_before_what_was_mixed_up_long_ago()
    {
        var past = new Past()
            .Answer(Setup, 0, right: false, picked: Past.Cell("Setup", "UDP")).Answer(Order, 0, right: false, picked: Past.Cell("Order", "UDP"))
            .Answer(Past.Cell("Loss", "QUIC"), 90, right: false, picked: Loss);

        // Two mix-ups of three half-lives ago weigh a quarter of one of today.
        Assert.Equal([1, 0.25], past.InsightOn(90).Pairs.Select(pair => pair.Both.Weight));
    }

    [Fact]
    public void The_hardest_cards_are_those_forgotten_most_often()
    {
        var past = new Past().Learn(Setup).Learn(Order).Answer(Setup, 9, right: false)
            .Answer(Loss, 9, right: false).Answer(Loss, 9, right: false).Answer(Order, 9);

        Assert.Equal(
            ["TCP Setup 3 1 1", "TCP Loss 2 2 0"],
            past.InsightOn(9).Hardest.Select(hard =>
                $"{((CellCard)hard.Card).Subject} {((CellCard)hard.Card).Row.Attribute} {hard.Tally.Answers} {hard.Tally.Wrong} {hard.Progress.Schedule.Lapses}"));
    }
}
