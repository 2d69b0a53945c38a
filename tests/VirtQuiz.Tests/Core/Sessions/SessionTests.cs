using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

public class SessionTests
{
    [Fact]
    public void A_new_row_is_shown_before_a_card_of_it_is_asked()
    {
        var sitting = new Sitting(SessionMode.Study);

        var taught = Assert.IsType<Stage.Teaching>(sitting.Session.Stage);
        sitting.Continue();

        Assert.Equal(taught.Card.Group, sitting.Question.Card.Group);
        Assert.Empty(sitting.Journal);
    }

    [Fact]
    public void A_right_answer_is_rated_good_and_saved_before_it_is_explained()
    {
        var sitting = new Sitting(SessionMode.Study).Ready().Right();

        var review = Assert.Single(sitting.Reviews);
        Assert.Equal((Rating.Good, Outcome.Right, true), (review.Rating, review.Outcome, review.Counts));
        Assert.Equal(1200, review.Milliseconds);
        Assert.Equal(Rating.Good, sitting.Explaining.Rating);
        Assert.Equal([Rating.Again, Rating.Hard, Rating.Good, Rating.Easy], sitting.Explaining.Choices.Select(choice => choice.Rating));
    }

    [Fact]
    public void The_first_review_of_a_card_is_preceded_by_what_the_card_says()
    {
        var sitting = new Sitting(SessionMode.Study).Ready();
        var card = sitting.Question.Card;
        sitting.Right();

        var seen = Assert.IsType<CardSeen>(sitting.Journal[0].Event);
        Assert.Equal((card.Id, card.Text), (seen.Card, seen.Text));
    }

    [Fact]
    public void After_a_wrong_answer_only_again_is_left()
    {
        var sitting = new Sitting(SessionMode.Study).Ready().Wrong();

        Assert.Equal(Rating.Again, sitting.Explaining.Rating);
        Assert.False(sitting.Explaining.MayMoveRating);
        Assert.Equal(Rating.Again, sitting.With(session => session.Rate(Rating.Easy)).Explaining.Rating);
    }

    [Fact]
    public void A_wrong_answer_comes_back_and_the_session_cannot_end_without_it()
    {
        var sitting = new Sitting(SessionMode.Study).Ready();
        var missed = sitting.Question.Card;
        sitting.Wrong().Finish(Sitting.RightResponse);

        Assert.Equal(2, sitting.Reviews.Count(review => review.Card == missed.Id));
        Assert.Equal(Outcome.Right, sitting.Reviews.Last(review => review.Card == missed.Id).Outcome);
    }

    [Fact]
    public void I_do_not_know_is_again_and_no_confusion()
    {
        var sitting = new Sitting(SessionMode.Study).Ready().Answer(new Response.DontKnow());

        var review = Assert.Single(sitting.Reviews);
        Assert.Equal(Rating.Again, review.Rating);
        Assert.Null(review.Picked);
        Assert.Null(review.PickedCard);
    }

    [Fact]
    public void A_right_guess_is_again_but_no_lapse()
    {
        var known = Known(days: 2);
        var sitting = new Sitting(SessionMode.Study, Sitting.Material([known], newPerDay: 0), at: Sitting.Start.AddDays(2)).Ready();
        sitting.With(session => session.ToggleGuess()).Answer(Sitting.RightResponse(sitting.Question));

        Assert.Equal(Rating.Again, sitting.Explaining.Rating);
        var progress = sitting.Session.ProgressOf(Card(known.Card));
        Assert.Equal(0, progress.Schedule.Lapses);
        Assert.NotNull(progress.Missed);
    }

    [Fact]
    public void A_guess_may_be_admitted_after_the_answer()
    {
        var sitting = new Sitting(SessionMode.Study).Ready().Right().With(session => session.ToggleGuess());
        Assert.Equal(Rating.Again, sitting.Explaining.Rating);

        sitting.Continue();

        var rerate = Assert.IsType<Rerate>(sitting.Journal[^1].Event);
        Assert.Equal((Rating.Again, true), (rerate.Rating, rerate.Guessed));
    }

    [Fact]
    public void A_right_answer_with_a_hint_is_hard()
    {
        var sitting = new Sitting(SessionMode.Study).Ready().With(session => session.TakeHint());
        Assert.NotNull(((Stage.Asking)sitting.Session.Stage).Hint);

        Assert.Equal(Rating.Hard, sitting.Right().Explaining.Rating);
    }

    [Fact]
    public void A_moved_rating_is_saved_when_the_learner_goes_on()
    {
        var sitting = new Sitting(SessionMode.Study).Ready().Right().With(session => session.Rate(Rating.Easy));
        var card = sitting.Explaining.Question.Card;
        Assert.Single(sitting.Reviews);

        sitting.Continue();

        var rerate = Assert.IsType<Rerate>(sitting.Journal[^1].Event);
        Assert.Equal(Rating.Easy, rerate.Rating);
        Assert.Equal(sitting.Journal.Single(recorded => recorded.Event is Review).Id, rerate.Target);
        Assert.Equal(Phase.Review, sitting.Session.ProgressOf(card).Schedule.Phase);
    }

    [Fact]
    public void Undo_restores_question_and_progress_and_takes_the_review_back()
    {
        var sitting = new Sitting(SessionMode.Study).Ready();
        var question = sitting.Question;
        var before = sitting.Session.ProgressOf(question.Card);
        sitting.Right().Continue().Undo();

        Assert.Same(question, sitting.Question);
        Assert.Equal(before with { Text = question.Card.Text }, sitting.Session.ProgressOf(question.Card));
        Assert.Equal(sitting.Journal.Single(recorded => recorded.Event is Review).Id, ((Undo)sitting.Journal[^1].Event).Target);
        Assert.False(sitting.Session.CanUndo);
    }

    [Fact]
    public void Every_answer_can_be_undone_back_to_the_first()
    {
        var sitting = new Sitting(SessionMode.Study).Finish(Sitting.RightResponse);
        var answers = sitting.Session.Attempts.Length;

        for (var undone = 0; undone < answers; undone++)
            sitting.Undo();

        Assert.False(sitting.Session.CanUndo);
        Assert.Empty(sitting.Session.Attempts);
        Assert.Equal(
            sitting.Journal.Where(recorded => recorded.Event is Review).Select(recorded => recorded.Id).Order(ById),
            sitting.Journal.Select(recorded => recorded.Event).OfType<Undo>().Select(undo => undo.Target).Order(ById));
    }

    [Fact]
    public void A_card_rated_by_the_learner_goes_on_at_once()
    {
        var sitting = new Sitting(SessionMode.Flashcards);
        var first = sitting.Question.Card;

        sitting.Answer(new Response.SelfRating(Rating.Good));

        Assert.NotEqual(first, sitting.Question.Card);
        Assert.True(sitting.Session.CanUndo);
    }

    [Fact]
    public void A_bad_question_is_asked_in_another_form_and_never_again_in_this_one()
    {
        var sitting = new Sitting(SessionMode.Study).Ready();
        var question = sitting.Question;

        sitting.CallBad();

        Assert.Equal(question.Card, sitting.Question.Card);
        Assert.NotEqual(question.Form, sitting.Question.Form);
        Assert.Equal(new BadQuestion(question.Card.Id, question.Form), sitting.Journal[^1].Event);
    }

    [Fact]
    public void After_an_ordering_with_one_wrong_boundary_that_boundary_is_asked()
    {
        var sitting = new Sitting(SessionMode.Order, Sitting.Material(cards: OnlyStack("Full virtualization")));
        var order = ((OrderingQuestion)sitting.Question).Order;

        // Hardware has come to the top, so the boundary between the hypervisor and it is the only one missing.
        sitting.Answer(new Response.Arrangement([order[^1], .. order[..^1]])).Continue();

        var neighbor = Assert.IsType<ChoiceQuestion>(sitting.Question);
        Assert.Equal(Form.Neighbor, neighbor.Form);
        string[] boundary = ["Hypervisor", "Hardware"];
        var answer = neighbor.Options[neighbor.Answer].Text;
        Assert.Contains(answer, boundary);
        Assert.Contains(boundary.Single(layer => layer != answer), neighbor.Prompt.Ask);
    }

    [Fact]
    public void Undo_asks_a_question_again_that_was_called_bad_and_leaves_the_answer_before_it()
    {
        var sitting = new Sitting(SessionMode.Study).Ready().Right().Continue().Ready();
        var question = sitting.Question;

        sitting.CallBad().Undo();

        Assert.Same(question, sitting.Question);
        Assert.Single(sitting.Session.Attempts);
        Assert.Empty(sitting.Session.ProgressOf(question.Card).BadForms);
        Assert.Equal(sitting.Journal.Single(recorded => recorded.Event is BadQuestion).Id, ((Undo)sitting.Journal[^1].Event).Target);
        Assert.Empty(sitting.Undo().Session.Attempts);
    }

    [Fact]
    public void Calling_an_answered_question_bad_twice_takes_it_back()
    {
        var sitting = new Sitting(SessionMode.Study).Ready().Right().CallBad();
        var (bad, card) = (sitting.Journal[^1], sitting.Session.Attempts[0].Question.Card);

        sitting.CallBad();

        Assert.Equal(new Undo(bad.Id), sitting.Journal[^1].Event);
        Assert.Empty(sitting.Session.ProgressOf(card).BadForms);
        Assert.IsType<Stage.Explaining>(sitting.Session.Stage);
    }

    [Fact]
    public void Undoing_an_answer_takes_back_that_its_question_was_called_bad()
    {
        var sitting = new Sitting(SessionMode.Study).Ready().Right().CallBad().Continue().Undo();

        Assert.Equal(2, sitting.Journal.Count(recorded => recorded.Event is Undo));
        Assert.Empty(sitting.Session.ProgressOf(sitting.Question.Card).BadForms);
    }

    [Fact]
    public void A_wrong_neighbor_from_the_same_stack_is_no_confusion_with_another_card()
    {
        var sitting = new Sitting(SessionMode.Order, Sitting.Material(cards: OnlyStack("Full virtualization")));
        var order = ((OrderingQuestion)sitting.Question).Order;
        sitting.Answer(new Response.Arrangement([order[^1], .. order[..^1]])).Continue();
        var layers = ((StackCard)sitting.Question.Card).Stack.Layers.Select(layer => layer.Text);
        var question = (ChoiceQuestion)sitting.Question;
        var own = Enumerable.Range(0, question.Options.Length)
            .First(option => option != question.Answer && layers.Contains(question.Options[option].Text));

        sitting.Answer(new Response.Pick(own));

        Assert.Null(sitting.Reviews.Last().PickedCard);
    }

    [Fact]
    public void The_same_seed_gives_the_same_session()
    {
        var one = new Sitting(SessionMode.Study, seed: 11).Finish(Sitting.RightResponse);
        var other = new Sitting(SessionMode.Study, seed: 11).Finish(Sitting.RightResponse);

        Assert.Equal(one.Reviews, other.Reviews);
        Assert.NotEqual(
            one.Reviews.Select(review => review.Card),
            new Sitting(SessionMode.Study, seed: 12).Finish(Sitting.RightResponse).Reviews.Select(review => review.Card));
    }

    [Fact]
    public void Position_and_total_count_what_is_answered_on_stage_and_left()
    {
        var sitting = new Sitting(SessionMode.Study).Ready();
        var total = sitting.Session.Total;
        Assert.Equal(1, sitting.Session.Position);

        sitting.Wrong();
        Assert.Equal((1, total + 1), (sitting.Session.Position, sitting.Session.Total));

        sitting.Continue().Ready();
        Assert.Equal((2, total + 1), (sitting.Session.Position, sitting.Session.Total));
    }

    [Fact]
    public void A_method_on_the_wrong_stage_is_refused()
    {
        var sitting = new Sitting(SessionMode.Study);

        Assert.Throws<InvalidOperationException>(() => sitting.Answer(new Response.DontKnow()));
        Assert.Throws<InvalidOperationException>(() => sitting.Undo());
    }

    private static Comparer<EventId> ById { get; } = Comparer<EventId>.Create((one, other) => one.Sequence.CompareTo(other.Sequence));

    private static System.Collections.Immutable.ImmutableArray<Card> OnlyStack(string title) =>
        [.. DeckCards.Of(SampleDeck.Make()).Where(card => card is StackCard && card.Label == title)];

    private static Card Card(CardId id) => DeckCards.Of(SampleDeck.Make()).Single(card => card.Id == id);

    private static CardProgress Known(int days)
    {
        var card = DeckCards.Of(SampleDeck.Make())[0];
        var day = StudyDay.On(DateOnly.FromDateTime(Sitting.Start.DateTime));
        return new CardProgress(card.Id)
        {
            FirstDay = day,
            LastDay = day,
            Schedule = new ScheduleState(
                Phase.Review, new MemoryState(days, 5), 0, 2, 0, day, day.AddDays(days), Sitting.Start.AddDays(days)),
        };
    }
}
