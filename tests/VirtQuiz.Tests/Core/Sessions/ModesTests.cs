using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

public class ModesTests
{
    [Fact]
    public void Missed_asks_what_was_missed_and_nothing_else()
    {
        var study = new Sitting(SessionMode.Study).Ready();
        var missed = study.Question.Card;
        study.Wrong().Finish(Sitting.RightResponse);
        var later = Sitting.Start.AddDays(1);

        var sitting = new Sitting(SessionMode.Missed, Sitting.Material(After(study)), at: later).Finish(Sitting.RightResponse);

        Assert.All(sitting.Reviews, review => Assert.Equal(missed.Id, review.Card));
        Assert.Single(sitting.Reviews);
    }

    [Fact]
    public void An_entry_is_crossed_out_by_a_right_answer_and_removed_by_one_on_a_later_day()
    {
        var study = new Sitting(SessionMode.Study).Ready();
        var card = study.Question.Card;
        study.Wrong().Finish(Sitting.RightResponse);
        Assert.NotNull(study.Session.ProgressOf(card).Missed!.CrossedOut);

        var sameDay = new Sitting(SessionMode.Missed, Sitting.Material(After(study)), at: Sitting.Start.AddHours(2));
        Assert.IsType<Stage.Finished>(sameDay.Session.Stage);

        var nextDay = new Sitting(SessionMode.Missed, Sitting.Material(After(study)), at: Sitting.Start.AddDays(1)).Finish(Sitting.RightResponse);
        Assert.Null(nextDay.Session.ProgressOf(card).Missed);
    }

    [Fact]
    public void A_guessed_answer_does_not_cross_out()
    {
        var study = new Sitting(SessionMode.Study).Ready().Wrong();
        var card = study.Explaining.Question.Card;
        var progress = study.Session.ProgressOf(card);

        var missed = new Sitting(SessionMode.Missed, Sitting.Material([progress]), at: Sitting.Start.AddDays(1));
        missed.With(session => session.ToggleGuess()).Right();

        Assert.Equal(2, missed.Session.ProgressOf(card).Missed!.Times);
    }

    [Theory]
    [InlineData(SessionMode.Flashcards)]
    [InlineData(SessionMode.Order)]
    public void What_is_neither_due_nor_learned_is_logged_but_not_scheduled(SessionMode mode)
    {
        var sitting = new Sitting(mode);
        var card = sitting.Question.Card;
        sitting.Right();

        Assert.False(Assert.Single(sitting.Reviews).Counts);
        Assert.False(sitting.Session.ProgressOf(card).IsBegun);
        Assert.True(sitting.Session.Stage is Stage.Asking or Stage.Explaining { Choices.IsEmpty: true });
    }

    [Theory]
    [InlineData(SessionMode.Flashcards)]
    [InlineData(SessionMode.Missed)]
    public void A_card_in_learning_counts_in_every_mode(SessionMode mode)
    {
        var study = new Sitting(SessionMode.Study).Ready().Wrong();
        var progress = study.Session.ProgressOf(study.Explaining.Question.Card);

        var sitting = new Sitting(mode, Sitting.Material([progress], cards: [study.Explaining.Question.Card]), at: Sitting.Start.AddMinutes(5));
        sitting.Right();

        Assert.True(sitting.Reviews.Single().Counts);
    }

    [Theory]
    [InlineData(LearnerSettings.Yes, true)]
    [InlineData(LearnerSettings.No, false)]
    public void Cram_counts_for_what_is_being_learned_only_where_that_is_wanted(string wanted, bool counts)
    {
        var study = new Sitting(SessionMode.Study).Ready().Wrong();
        var card = study.Explaining.Question.Card;
        var material = Sitting.Material([study.Session.ProgressOf(card)], cards: [card]);
        var settings = material.Settings.After(new Setting(LearnerSettings.CramCountsName, wanted));

        var sitting = new Sitting(SessionMode.Cram, material with { Settings = settings }, at: Sitting.Start.AddMinutes(5)).Right();

        Assert.Equal(counts, sitting.Reviews.Single().Counts);
    }

    [Fact]
    public void What_is_new_is_asked_at_once_where_that_is_wanted()
    {
        var material = Sitting.Material();
        var settings = material.Settings.After(new Setting(LearnerSettings.TeachesName, LearnerSettings.No));

        Assert.IsType<Stage.Teaching>(new Sitting(SessionMode.Study, material).Session.Stage);
        Assert.IsType<Stage.Asking>(new Sitting(SessionMode.Study, material with { Settings = settings }).Session.Stage);
    }

    [Fact]
    public void Order_asks_for_the_order_of_every_stack_once()
    {
        var sitting = new Sitting(SessionMode.Order).Finish(Sitting.RightResponse);

        Assert.Equal(2, sitting.Reviews.Count());
        Assert.All(sitting.Reviews, review => Assert.Equal(Form.Ordering, review.Form));
    }

    [Fact]
    public void Flashcards_asks_every_card_by_recall()
    {
        var sitting = new Sitting(SessionMode.Flashcards).Finish(Sitting.RightResponse);

        Assert.Equal(
            DeckCards.Of(SampleDeck.Make()).Select(card => card.Id).Order(ByValue),
            sitting.Reviews.Select(review => review.Card).Order(ByValue));
        Assert.All(sitting.Reviews, review => Assert.Equal((Form.Flashcard, Outcome.Right), (review.Form, review.Outcome)));
    }

    [Fact]
    public void A_card_the_learner_rates_shows_where_each_rating_leads_before_it_is_rated()
    {
        var study = new Sitting(SessionMode.Study).Ready().Wrong();
        var card = study.Explaining.Question.Card;
        var sitting = new Sitting(
            SessionMode.Flashcards, Sitting.Material([study.Session.ProgressOf(card)], cards: [card]), at: Sitting.Start.AddMinutes(5));
        var easy = ((Stage.Asking)sitting.Session.Stage).Choices[^1];

        sitting.Answer(new Response.SelfRating(Rating.Easy));

        Assert.Equal(easy, new RatingChoice(Rating.Easy, sitting.Session.ProgressOf(card).Schedule));
    }

    private static Comparer<CardId> ByValue { get; } = Comparer<CardId>.Create((one, other) => one.Value.CompareTo(other.Value));

    private static IEnumerable<CardProgress> After(Sitting sitting) =>
        DeckCards.Of(SampleDeck.Make()).Select(sitting.Session.ProgressOf).Where(progress => progress.LastDay is not null);
}
