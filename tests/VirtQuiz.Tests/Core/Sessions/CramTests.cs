using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

/// <summary>Cram asks everything that was chosen, now, and moves no date unless the learner wants it to.</summary>
public class CramTests
{
    private static readonly StudyDay Today = StudyDay.On(DateOnly.FromDateTime(Sitting.Start.DateTime));

    private static readonly ImmutableArray<Card> Cards = DeckCards.Of(SampleDeck.Make());

    /// <summary>Due in three hundred days, today, forty days ago; being learned; due tomorrow, and buried. The other cards are new.</summary>
    private static readonly CardProgress[] Known =
    [
        Due(Cards[0], days: 300), Due(Cards[1], days: 0), Due(Cards[2], days: -40), Learning(Cards[3]),
        Due(Cards[4], days: 1) with { BuriedUntil = Today.AddDays(1) },
    ];

    [Fact]
    public void Everything_is_asked_once_whatever_is_due_and_however_long_a_sitting_is()
    {
        foreach (var length in new[] { SittingLength.OfCards(1), SittingLength.OfMinutes(1) })
        {
            var sitting = Cram(Known, length).Finish(Sitting.RightResponse);

            Assert.True(sitting.Now > Sitting.Start.AddMinutes(1));
            Assert.Equal(Ids(Cards.Select(card => card.Id)), Ids(sitting.Reviews.Select(review => review.Card)));
        }
    }

    [Fact]
    public void A_length_that_was_asked_for_holds()
    {
        var material = Sitting.Material(Known) with { Length = SittingLength.OfCards(2), IsLengthAsked = true };

        Assert.Equal(2, new Sitting(SessionMode.Cram, material).Finish(Sitting.RightResponse).Reviews.Count());
    }

    [Fact]
    public void The_total_is_right_from_the_first_question_on_where_only_some_forms_are_wanted()
    {
        var material = Sitting.Material(Known) with { Forms = FormSet.Of([Form.Ordering]) };
        var sitting = new Sitting(SessionMode.Cram, material);
        var total = sitting.Session.Total;

        Assert.Equal(total, sitting.Finish(Sitting.RightResponse).Reviews.Count());
        Assert.InRange(total, 1, Cards.Length - 1);
    }

    [Fact]
    public void Only_what_is_suspended_is_left_out()
    {
        var sitting = Cram([.. Known, new CardProgress(Cards[5].Id) { Suspended = true }]).Finish(Sitting.RightResponse);

        Assert.Equal(Ids(Cards.Except([Cards[5]]).Select(card => card.Id)), Ids(sitting.Reviews.Select(review => review.Card)));
    }

    [Fact]
    public void The_weakest_come_first()
    {
        var sitting = Cram(Known).Finish(Sitting.RightResponse);

        // Never answered, overdue by forty days, due, due tomorrow, due in three hundred days, answered today.
        Assert.Equal(
            [Cards[2].Id, Cards[1].Id, Cards[4].Id, Cards[0].Id, Cards[3].Id],
            sitting.Reviews.Select(review => review.Card).SkipWhile(card => Known.All(known => known.Card != card)));
    }

    [Fact]
    public void No_answer_counts_and_no_schedule_changes()
    {
        var answers = 0;
        var sitting = Cram(Known).Finish(question => ++answers % 3 == 0 ? Sitting.WrongResponse(question) : Sitting.RightResponse(question));

        Assert.All(sitting.Reviews, review => Assert.Equal((false, SessionMode.Cram), (review.Counts, review.Mode)));
        Assert.All(Cards, card =>
        {
            var (before, after) = (Known.SingleOrDefault(known => known.Card == card.Id), sitting.Session.ProgressOf(card));
            Assert.Equal((before?.Schedule ?? ScheduleState.New, before?.FirstDay), (after.Schedule, after.FirstDay));
            Assert.Equal(Today, after.LastDay);
        });
    }

    [Fact]
    public void What_was_answered_wrong_comes_back_until_it_is_right_and_is_on_the_missed_list()
    {
        var sitting = Cram(Known);
        var wrong = sitting.Question.Card;
        sitting.Wrong();
        sitting.Finish(Sitting.RightResponse);

        Assert.Equal(Cards.Length + 1, sitting.Reviews.Count());
        Assert.Equal([false, true], sitting.Reviews.Where(review => review.Card == wrong.Id).Select(review => review.IsRemembered));
        Assert.Equal((1, Today), (sitting.Session.ProgressOf(wrong).Missed!.Times, sitting.Session.ProgressOf(wrong).Missed!.CrossedOut));
    }

    [Fact]
    public void What_is_buried_comes_back_too_when_it_was_answered_wrong()
    {
        var sitting = new Sitting(SessionMode.Cram, Sitting.Material(Known, cards: [Cards[4]])).Wrong().Continue();

        Assert.Equal(Cards[4], sitting.Question.Card);
    }

    [Fact]
    public void What_is_buried_does_not_come_back_when_it_is_suspended_too()
    {
        var sitting = new Sitting(SessionMode.Cram, Sitting.Material(Known, cards: [Cards[4]])).Wrong().Treat(CardAction.Suspend).Continue();

        Assert.IsType<Stage.Finished>(sitting.Session.Stage);
    }

    [Fact]
    public void Where_it_is_wanted_answers_count_for_what_is_due_or_being_learned_and_for_nothing_else()
    {
        var settings = LearnerSettings.Default.After(new Setting(LearnerSettings.CramCountsName, LearnerSettings.Yes));
        var sitting = new Sitting(SessionMode.Cram, Sitting.Material(Known) with { Settings = settings }).Finish(Sitting.RightResponse);

        Assert.Equal(
            Ids([Cards[1].Id, Cards[2].Id, Cards[3].Id]),
            Ids(sitting.Reviews.Where(review => review.Counts).Select(review => review.Card).Distinct()));
    }

    private static Sitting Cram(IEnumerable<CardProgress> known, SittingLength? length = null) =>
        new(SessionMode.Cram, Sitting.Material(known) with { Length = length ?? SittingLength.Usual });

    private static IEnumerable<UInt128> Ids(IEnumerable<CardId> cards) => cards.Select(card => card.Value).Order();

    /// <summary>A card that was answered ten days before it falls due, so many days from today; never later than yesterday.</summary>
    private static CardProgress Due(Card card, int days)
    {
        var last = Today.AddDays(Math.Min(days - 10, -1));
        var stability = Math.Max(10, days + 1);
        return new CardProgress(card.Id)
        {
            FirstDay = last,
            LastDay = last,
            Schedule = new ScheduleState(
                Phase.Review, new MemoryState(stability, 5), 0, 3, 0, last, Today.AddDays(days), Sitting.Start.AddDays(days)),
        };
    }

    private static CardProgress Learning(Card card) => new(card.Id)
    {
        FirstDay = Today,
        LastDay = Today,
        Schedule = new ScheduleState(Phase.Learning, new MemoryState(1, 5), 0, 1, 0, Today, Today, Sitting.Start.AddMinutes(30)),
    };
}
