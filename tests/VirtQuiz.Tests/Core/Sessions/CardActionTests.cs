using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

public class CardActionTests
{
    private static readonly StudyDay Today = StudyDay.On(new DateOnly(2026, 3, 2));

    private readonly Sitting sitting = new Sitting(SessionMode.Study).Ready();

    private CardProgress Known(Card card) => sitting.Session.ProgressOf(card);

    [Fact]
    public void What_is_skipped_does_not_come_again_in_the_session_and_leaves_no_trace()
    {
        var card = sitting.Question.Card;

        sitting.Treat(CardAction.Skip);

        Assert.Empty(sitting.Journal);
        Assert.NotEqual(card, sitting.Session.CardOnStage);
        Assert.DoesNotContain(sitting.Finish(Sitting.RightResponse).Reviews, review => review.Card == card.Id);
    }

    [Theory]
    [InlineData(CardAction.Skip)]
    [InlineData(CardAction.Bury)]
    [InlineData(CardAction.Suspend)]
    [InlineData(CardAction.Reset)]
    public void What_was_set_aside_comes_back_by_undo(CardAction action)
    {
        var question = sitting.Question;

        sitting.Treat(action).Undo();

        Assert.Same(question, sitting.Question);
        Assert.Equal(new CardProgress(question.Card.Id), Known(question.Card));
    }

    [Fact]
    public void What_is_buried_comes_again_on_the_next_study_day()
    {
        var card = sitting.Question.Card;

        sitting.Treat(CardAction.Bury);

        Assert.Equal([new Bury(card.Id, Today.AddDays(1))], sitting.Journal.Select(recorded => recorded.Event));
        Assert.False(Known(card).IsAvailable(Today));
        Assert.True(Known(card).IsAvailable(Today.AddDays(1)));
    }

    [Fact]
    public void A_wrong_answer_to_a_card_that_is_suspended_then_does_not_come_back()
    {
        var card = sitting.Question.Card;

        sitting.Wrong().Treat(CardAction.Suspend);
        Assert.IsType<Stage.Explaining>(sitting.Session.Stage);
        sitting.Continue().Finish(Sitting.RightResponse);

        Assert.Single(sitting.Reviews, review => review.Card == card.Id);
        Assert.True(Known(card).Suspended);
    }

    [Fact]
    public void The_same_again_takes_up_what_was_suspended_or_buried()
    {
        sitting.Right().Treat(CardAction.Suspend).Treat(CardAction.Bury).Treat(CardAction.Suspend).Treat(CardAction.Bury);

        Assert.True(Known(sitting.Session.CardOnStage!).IsAvailable(Today));
    }

    [Fact]
    public void A_flag_marks_the_card_and_leaves_its_question_on_stage()
    {
        var question = sitting.Question;

        sitting.Treat(CardAction.Flag);

        Assert.True(Known(question.Card).Flagged);
        Assert.Same(question, sitting.Question);
    }

    [Fact]
    public void A_card_that_is_reset_while_its_answer_is_explained_is_as_new()
    {
        var card = sitting.Question.Card;

        sitting.Right().With(session => session.Rate(Rating.Easy)).Treat(CardAction.Reset).Continue();

        Assert.Equal(new CardProgress(card.Id) { Text = card.Text }, Known(card));
    }

    [Fact]
    public void Undoing_an_answer_takes_back_what_was_done_to_its_card_since()
    {
        var card = sitting.Question.Card;

        sitting.Right().Treat(CardAction.Flag).Treat(CardAction.Suspend).Undo();

        Assert.Equal(new CardProgress(card.Id) { Text = card.Text }, Known(card));
        Assert.Equal(3, sitting.Journal.Count(recorded => recorded.Event is Undo));
    }

    [Fact]
    public void Eight_lapses_make_a_leech()
    {
        var card = new CardProgress(new CardId(1));

        Assert.False((card with { Schedule = card.Schedule with { Lapses = 7 } }).IsLeech);
        Assert.True((card with { Schedule = card.Schedule with { Lapses = 8 } }).IsLeech);
    }
}
