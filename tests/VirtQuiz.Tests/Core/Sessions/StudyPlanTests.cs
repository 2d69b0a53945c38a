using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

public class StudyPlanTests
{
    private static readonly StudyDay Today = StudyDay.On(new DateOnly(2026, 3, 2));

    private static readonly Moment Now = new(Sitting.Start, Today);

    private static readonly ImmutableArray<Card> Cards = DeckCards.Of(SampleDeck.Make());

    [Fact]
    public void At_most_one_card_of_a_row_is_asked_on_a_day()
    {
        var sitting = new Sitting(SessionMode.Study).Finish(Sitting.RightResponse);

        var rows = Asked(sitting).Where(card => card.Kind is CardKind.Cell or CardKind.Item).ToArray();
        Assert.Equal(4, rows.Length);
        Assert.Equal(rows.Length, rows.DistinctBy(card => card.Group).Count());
    }

    [Fact]
    public void A_second_sitting_on_the_same_day_asks_no_sibling()
    {
        var first = new Sitting(SessionMode.Study).Finish(Sitting.RightResponse);
        var progress = Cards.Select(first.Session.ProgressOf);

        var second = new Sitting(SessionMode.Study, Sitting.Material(progress), at: Sitting.Start.AddHours(3)).Finish(Sitting.RightResponse);

        Assert.All(second.Reviews, review => Assert.Contains(first.Reviews, earlier => earlier.Card == review.Card));
    }

    [Fact]
    public void The_next_card_of_a_begun_row_comes_on_a_later_day_without_being_taught()
    {
        var first = new Sitting(SessionMode.Study).Finish(Sitting.RightResponse);
        var progress = Cards.Select(first.Session.ProgressOf).Select(DueNextWeek);

        var next = new Sitting(SessionMode.Study, Sitting.Material(progress), at: Sitting.Start.AddDays(1));
        Assert.IsNotType<Stage.Teaching>(next.Session.Stage);
        next.Finish(Sitting.RightResponse);

        Assert.Contains(next.Reviews, review => first.Reviews.All(earlier => earlier.Card != review.Card));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    [InlineData(100, 8)] // Four rows, two stacks, two notes.
    public void The_daily_limit_counts_rows_stacks_and_notes(int limit, int expected)
    {
        var sitting = new Sitting(SessionMode.Study, Sitting.Material(newPerDay: limit)).Finish(Sitting.RightResponse);

        Assert.Equal(expected, Asked(sitting).Select(card => card.Group).Distinct().Count());
    }

    [Fact]
    public void What_was_begun_today_is_taken_off_the_limit()
    {
        var first = new Sitting(SessionMode.Study, Sitting.Material(newPerDay: 3)).Finish(Sitting.RightResponse);
        var progress = Cards.Select(first.Session.ProgressOf);

        var second = new Sitting(SessionMode.Study, Sitting.Material(progress, newPerDay: 5), at: Sitting.Start.AddMinutes(5)).Finish(Sitting.RightResponse);

        var begun = Asked(second).Select(card => card.Group).Except(Asked(first).Select(card => card.Group));
        Assert.Equal(2, begun.Count());
    }

    [Fact]
    public void A_first_sitting_has_a_stack_among_its_first_three_new_things()
    {
        var sitting = new Sitting(SessionMode.Study).Finish(Sitting.RightResponse);

        Assert.Contains(Asked(sitting).Take(3), card => card is StackCard);
    }

    [Fact]
    public void Due_cards_come_first_the_least_retrievable_ahead()
    {
        var faint = Due(Cards.OfType<StackCard>().First(), stability: 1);
        var fresh = Due(Cards.OfType<NoteCard>().First(), stability: 8);

        var sitting = new Sitting(SessionMode.Study, Sitting.Material([fresh, faint])).Finish(Sitting.RightResponse);

        Assert.Equal([faint.Card, fresh.Card], Asked(sitting).Take(2).Select(card => card.Id));
    }

    [Fact]
    public void Suspended_and_buried_cards_are_left_out()
    {
        var suspended = Due(Cards.OfType<StackCard>().First(), stability: 1) with { Suspended = true };
        var buried = Due(Cards.OfType<NoteCard>().First(), stability: 1) with { BuriedUntil = Today.AddDays(1) };

        var sitting = new Sitting(SessionMode.Study, Sitting.Material([suspended, buried])).Finish(Sitting.RightResponse);

        Assert.DoesNotContain(sitting.Reviews, review => review.Card == suspended.Card || review.Card == buried.Card);
    }

    [Fact]
    public void Two_cells_with_nearly_the_same_text_are_not_asked_on_one_day()
    {
        var deck = SampleDeck.Make() with
        {
            Comparisons =
            [
                new Comparison("T", new Place(1, 1), ["A", "B"],
                [
                    SampleDeck.Row("First", 2, "keeps every packet in order", "keeps every packet in order."),
                    SampleDeck.Row("Second", 3, "keeps every packet in order!", "keeps every packet in order?"),
                ]),
            ],
            Stacks = [],
            Notes = [],
        };

        var sitting = new Sitting(SessionMode.Study, Sitting.Material(cards: DeckCards.Of(deck))).Finish(Sitting.RightResponse);

        Assert.Single(sitting.Reviews.Select(review => review.Card).Distinct());
    }

    [Fact]
    public void Before_an_interval_of_more_than_ten_days_the_form_is_hard_to_guess()
    {
        var known = Cards.OfType<CellCard>().Select(card => Due(card, stability: 30)).ToArray();

        var sitting = new Sitting(SessionMode.Study, Sitting.Material(known, newPerDay: 0)).Finish(Sitting.RightResponse);

        Assert.NotEmpty(sitting.Session.Attempts);
        Assert.All(sitting.Session.Attempts, attempt => Assert.InRange(attempt.Question.ChanceOfLuckyPass, 0, 0.1));
    }

    [Fact]
    public void A_card_in_relearning_is_asked_although_a_sibling_was_asked_today()
    {
        var row = Cards.OfType<CellCard>().Where(card => card.Row.Attribute == "Order").ToArray();
        var asked = Due(row[0], stability: 5) with { LastDay = Today };
        asked = asked with { Schedule = asked.Schedule with { LastDay = Today, DueDay = Today.AddDays(5) } };
        var forgotten = Due(row[1], stability: 5);
        forgotten = forgotten with { Schedule = forgotten.Schedule with { Phase = Phase.Relearning, LastDay = Today } };

        var plan = StudyPlan.Make(Sitting.Material([asked, forgotten], newPerDay: 0), Now, seed: 1);

        Assert.Equal([row[1]], plan.Due);
    }

    [Fact]
    public void A_card_looked_at_in_an_exempt_mode_keeps_no_sibling_waiting()
    {
        var row = Cards.OfType<CellCard>().Where(card => card.Row.Attribute == "Order").ToArray();
        var looked = new CardProgress(row[0].Id) { LastDay = Today };
        var due = Due(row[1], stability: 5);

        var plan = StudyPlan.Make(Sitting.Material([looked, due], newPerDay: 0), Now, seed: 1);

        Assert.Equal([row[1]], plan.Due);
    }

    [Fact]
    public void A_card_whose_every_form_was_called_bad_is_neither_due_nor_new()
    {
        var notes = Cards.OfType<NoteCard>().ToArray();
        var due = Due(notes[0], stability: 1) with { BadForms = [Form.Flashcard] };
        var fresh = new CardProgress(notes[1].Id) { BadForms = [Form.Flashcard] };

        var plan = StudyPlan.Make(Sitting.Material([due, fresh], newPerDay: 1, cards: [.. notes]), Now, seed: 1);

        Assert.Equal(0, plan.Count);
    }

    [Fact]
    public void Where_the_forms_hard_to_guess_were_called_bad_another_is_asked()
    {
        var known = Due(Cards.OfType<CellCard>().First(), stability: 30) with { BadForms = [Form.Flashcard, Form.MultipleAnswer, Form.TypeIn, Form.Matching] };

        var sitting = new Sitting(SessionMode.Study, Sitting.Material([known], newPerDay: 0));

        Assert.Contains(sitting.Question.Form, new[] { Form.Choice, Form.ReverseChoice });
    }

    [Fact]
    public void The_daily_limit_is_one_for_all_decks()
    {
        var notes = Cards.OfType<NoteCard>().ToArray<Card>();
        var begun = Due(notes[0], stability: 5) with { FirstDay = Today };
        var material = Sitting.Material([begun], newPerDay: 2, cards: [.. Cards.OfType<StackCard>()]);

        Assert.Equal(2, StudyPlan.Make(material, Now, seed: 1).New.Length);
        Assert.Single(StudyPlan.Make(material with { AllCards = Cards }, Now, seed: 1).New);
    }

    [Fact]
    public void A_stack_of_four_to_six_layers_is_put_in_order_at_once()
    {
        var sitting = new Sitting(SessionMode.Study).Finish(Sitting.RightResponse);

        Assert.All(
            sitting.Session.Attempts.Where(attempt => attempt.Question.Card is StackCard),
            attempt => Assert.Equal(Form.Ordering, attempt.Question.Form));
    }

    /// <summary>Cards that are due keep their siblings waiting.</summary>
    private static CardProgress DueNextWeek(CardProgress progress) => !progress.IsBegun ? progress : progress with
    {
        Schedule = progress.Schedule with { Phase = Phase.Review, DueDay = Today.AddDays(7) },
    };

    private static IEnumerable<Card> Asked(Sitting sitting) => sitting.Session.Attempts.Select(attempt => attempt.Question.Card);

    private static CardProgress Due(Card card, double stability) => new(card.Id)
    {
        FirstDay = Today.AddDays(-10),
        LastDay = Today.AddDays(-10),
        Successes = 1,
        Schedule = new ScheduleState(
            Phase.Review, new MemoryState(stability, 5), 0, 3, 0, Today.AddDays(-10), Today.AddDays(-1), Sitting.Start.AddDays(-1)),
    };
}
