using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

/// <summary>The way through the forms: from recognition to recall, within a few successes.</summary>
public class FormLadderTests
{
    private static readonly StudyDay Today = StudyDay.On(new DateOnly(2026, 3, 2));

    private static readonly ImmutableArray<Card> Cards = DeckCards.Of(PostDeck.Deck);

    // What DESIGN section 4 says of each kind: where the first success or two may come from, and what follows.
    [Theory]
    [InlineData(CardKind.Cell, 0, "Choice ReverseChoice MultipleAnswer")]
    [InlineData(CardKind.Cell, 1, "Choice ReverseChoice MultipleAnswer")]
    [InlineData(CardKind.Cell, 2, "Choice ReverseChoice Matching TypeIn MultipleAnswer")]
    [InlineData(CardKind.Cell, 9, "Choice ReverseChoice Matching TypeIn MultipleAnswer")]
    [InlineData(CardKind.Item, 0, "MultipleAnswer")]
    [InlineData(CardKind.Item, 1, "ReverseChoice")]
    [InlineData(CardKind.Item, 2, "Sort MultipleAnswer TypeIn")]
    [InlineData(CardKind.Stack, 0, "Ordering")]
    [InlineData(CardKind.Stack, 1, "Ordering MissingLayer WhichStack")]
    [InlineData(CardKind.Stack, 2, "BuildStack Ordering TypeIn")]
    public void After_so_many_successes_a_card_is_asked_so(CardKind kind, int successes, string forms)
    {
        var asked = Asked(kind, successes, FormSet.All).Select(question => question.Form.ToString()).Distinct();

        Assert.Empty(asked.Except(forms.Split(' ')));
    }

    [Fact]
    public void The_harder_forms_take_turns()
    {
        var cells = Asked(CardKind.Cell, 2, FormSet.All).Select(question => question.Form).ToHashSet();
        var stacks = Asked(CardKind.Stack, 2, FormSet.All).Select(question => question.Form).ToHashSet();

        Assert.Superset(new HashSet<Form> { Form.Choice, Form.ReverseChoice, Form.Matching, Form.TypeIn }, cells);
        Assert.Superset(new HashSet<Form> { Form.BuildStack, Form.Ordering, Form.TypeIn }, stacks);
    }

    [Fact]
    public void Options_are_recalled_first_only_from_the_third_success_on()
    {
        bool[] RecallFirst(int successes) =>
            [.. Asked(CardKind.Cell, successes, FormSet.All).OfType<ChoiceQuestion>()
                .Where(question => question.Form == Form.Choice).Select(question => question.IsRecallFirst).Distinct()];

        Assert.Equal([false], RecallFirst(0));
        Assert.Equal([true], RecallFirst(2));
    }

    [Fact]
    public void Only_wanted_forms_are_asked_even_where_the_way_has_others_now()
    {
        var wanted = FormSet.Of([Form.TypeIn, Form.MissingLayer]);

        var asked = Asked(CardKind.Cell, 0, wanted).Concat(Asked(CardKind.Stack, 0, wanted)).Select(question => question.Form);

        Assert.Equal([Form.MissingLayer, Form.TypeIn], asked.Distinct().Order());
    }

    [Fact]
    public void A_card_that_no_wanted_form_can_ask_is_neither_due_nor_new()
    {
        var material = Sitting.Material(newPerDay: 100, cards: Cards) with { Forms = FormSet.Of([Form.MissingLayer]) };

        var plan = StudyPlan.Make(material, new Moment(Sitting.Start, Today), seed: 1);

        Assert.NotEmpty(plan.Cards);
        Assert.All(plan.Cards, card => Assert.Null(QuestionEngine.ObstacleTo(card, Form.MissingLayer)));
    }

    [Fact]
    public void Statements_to_call_true_or_false_are_never_asked_for_the_schedule() =>
        Assert.All(
            from kind in Enum.GetValues<CardKind>()
            from successes in Enumerable.Range(0, 4)
            from question in Asked(kind, successes, FormSet.All)
            select question.Form,
            form => Assert.NotEqual(Form.TrueFalse, form));

    private static IEnumerable<Question> Asked(CardKind kind, int successes, FormSet forms) =>
        from card in Cards
        where card.Kind == kind
        from seed in Enumerable.Range(0, 12)
        let material = Sitting.Material([Due(card, successes)], newPerDay: 0, cards: [card]) with { Forms = forms }
        let sitting = new Sitting(SessionMode.Study, material, (ulong)seed).Ready()
        where sitting.Session.Stage is Stage.Asking
        select sitting.Question;

    /// <summary>Due, and with an interval so short that a guess does no harm.</summary>
    private static CardProgress Due(Card card, int successes) => new(card.Id)
    {
        FirstDay = Today.AddDays(-1),
        LastDay = Today.AddDays(-1),
        Successes = successes,
        Schedule = new ScheduleState(
            Phase.Review, new MemoryState(Stability: 0.5, Difficulty: 9), 0, 3, 0, Today.AddDays(-1), Today, Sitting.Start.AddDays(-1)),
    };
}
