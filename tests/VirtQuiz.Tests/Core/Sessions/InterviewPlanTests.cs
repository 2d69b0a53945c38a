using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

/// <summary>Every card of the chosen decks is seen before the interview, and fresh on its day.</summary>
public class InterviewPlanTests
{
    private static readonly ImmutableArray<Card> Cards = [.. DeckCards.Of(PostDeck.Deck), .. DeckCards.Of(SampleDeck.Make())];

    private static readonly StudyDay Today = StudyDay.On(new DateOnly(2026, 3, 2));

    // 100 cards in 10 days: the last two days are for going over, 100 / 8 = 12.5. Two days leave both for new cards.
    [Theory]
    [InlineData(10, 100, 0, 0, 13)]
    [InlineData(10, 100, 40, 0, 8)]
    [InlineData(10, 100, 40, 5, 4)] // 65 / 8 = 9 a day, of which 5 are begun.
    [InlineData(2, 100, 0, 0, 50)]
    [InlineData(1, 100, 80, 0, 20)]
    [InlineData(0, 100, 80, 0, 20)]
    [InlineData(20, 34, 0, 0, 2)] // Three days for going over, not four: 34 / 17.
    [InlineData(10, 100, 100, 0, 0)]
    public void New_cards_are_spread_evenly_over_the_days_but_the_last(int days, int cards, int seen, int begunToday, int newToday) =>
        Assert.Equal(newToday, new InterviewPlan(Today.AddDays(days), Today, cards, seen, begunToday).NewToday);

    [Theory]
    [InlineData(5, 240, 0, true, 240)]
    [InlineData(5, 241, 0, false, 240)]
    [InlineData(1, 100, 10, false, 70)]
    public void Where_the_days_do_not_suffice_it_is_told_how_far_one_gets(int days, int cards, int seen, bool suffices, int reachable)
    {
        var plan = new InterviewPlan(Today.AddDays(days), Today, cards, seen, BegunToday: 0);

        Assert.Equal((suffices, reachable), (plan.Suffices, plan.Reachable));
        Assert.InRange(plan.NewToday, 0, InterviewPlan.MostNewPerDay);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(30)]
    public void Every_card_is_seen_and_fresh_on_the_day_of_the_interview(int days)
    {
        var (known, settings) = Study(days);

        var scheduler = new Scheduler(settings.SchedulerSettings);
        var interview = Today.AddDays(days);
        Assert.All(Cards, card => Assert.True(known.ContainsKey(card.Id), card.Label));

        // An interval of three days may become four: there (1 + factor·4/3)^decay is 0.88.
        Assert.All(Cards, card => Assert.InRange(scheduler.Retrievability(known[card.Id].Schedule, interview), 0.87, 1));
    }

    [Fact]
    public void An_interview_of_another_deck_or_in_the_past_asks_for_nothing()
    {
        var settings = LearnerSettings.Default with { NewPerDay = 2 };
        var other = settings.After(new Setting("interview/other", "2026-03-03"));
        var past = settings.After(new Setting("interview", "2026-03-01"));

        Assert.All([settings, other, past], set => Assert.Equal(2, Plan(set).New.Length));
        Assert.Equal(Cards.Length, Plan(settings.After(new Setting("interview", "2026-03-03"))).New.Length);
    }

    [Fact]
    public void On_the_last_day_what_falls_due_on_the_day_of_the_interview_is_asked_too_siblings_among_it()
    {
        var row = Cards.OfType<CellCard>().GroupBy(card => card.Group).First(group => group.Count() > 1).ToArray();
        var known = row.Select(card => new CardProgress(card.Id)
        {
            FirstDay = Today.AddDays(-3),
            Schedule = ScheduleState.New with
            {
                Phase = Phase.Review,
                Memory = new MemoryState(4, 5),
                LastDay = Today.AddDays(-3),
                DueDay = Today.AddDays(1),
            },
        });
        var material = Sitting.Material(known, newPerDay: 0, cards: [.. row]);
        var interview = material with { Settings = material.Settings.After(new Setting("interview", "2026-03-03")) };

        Assert.Empty(StudyPlan.Make(material, Now(Today), seed: 1).Due);
        Assert.Equal(row.Length, StudyPlan.Make(interview, Now(Today), seed: 1).Due.Length);
    }

    private static StudyPlan Plan(LearnerSettings settings) =>
        StudyPlan.Make(Sitting.Material(cards: Cards) with { Settings = settings }, Now(Today), seed: 1);

    /// <summary>Studies every day, as long as anything is planned, and answers right.</summary>
    private static (Dictionary<CardId, CardProgress> Known, LearnerSettings Settings) Study(int days)
    {
        var known = new Dictionary<CardId, CardProgress>();
        var settings = LearnerSettings.Default.After(new Setting("interview", $"{Today.AddDays(days)}"));
        for (var day = Today; day < Today.AddDays(days); day = day.AddDays(1))
        {
            for (var at = Sitting.Start.AddDays(day - Today); ; at += TimeSpan.FromHours(1))
            {
                var material = Sitting.Material(known.Values, cards: Cards) with { Settings = settings };
                if (StudyPlan.Make(material, new Moment(at, day), seed: 1).Count == 0)
                    break;
                var sitting = new Sitting(SessionMode.Study, material, at: at).Finish(Sitting.RightResponse);
                foreach (var card in Cards.Where(card => sitting.Session.ProgressOf(card).IsBegun))
                    known[card.Id] = sitting.Session.ProgressOf(card);
            }
        }

        return (known, settings);
    }

    private static Moment Now(StudyDay day) => new(Sitting.Start.AddDays(day - Today), day);
}
