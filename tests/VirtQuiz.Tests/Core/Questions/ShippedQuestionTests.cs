using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.DeckFiles;
using VirtQuiz.Tests.Core.Sessions;
using VirtQuiz.Tests.DeckFiles;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>What holds for a hundred thousand questions of the shipped decks, in every form.</summary>
public class ShippedQuestionTests(ITestOutputHelper output)
{
    private const int Fewest = 100_000;

    private static readonly Lazy<Card[]> Cards = new(() =>
    [
        .. Directory.GetFiles(Reading.FileAt("../../../questions"), "*.md").Order(StringComparer.Ordinal)
            .Select(file => DeckFile.Read(DeckSource.Alone(file)).Deck).OfType<Deck>().SelectMany(deck => DeckCards.Of(deck)),
    ]);

    private static readonly Lazy<Question[]> Asked = new(() =>
    {
        var askable = (
            from card in Cards.Value
            from form in Enum.GetValues<Form>()
            where QuestionEngine.ObstacleTo(card, form) is null
            select (card, form)).ToArray();
        var showings = (Fewest / askable.Length) + 1;
        return
        [
            .. askable.AsParallel().AsOrdered().SelectMany(pair => Enumerable.Range(0, showings)
                .Select(seed => QuestionEngine.Make(pair.card, pair.form, [], (ulong)seed)!)),
        ];
    });

    [Fact]
    public void Every_form_is_asked()
    {
        foreach (var (form, count) in Asked.Value.CountBy(question => question.Form))
            output.WriteLine($"{form,-16}{count,8} questions");

        Assert.True(Asked.Value.Length >= Fewest);
        Assert.Equal(Enum.GetValues<Form>(), Asked.Value.Select(question => question.Form).Distinct().Order());
    }

    [Fact]
    public void Every_card_can_be_asked_in_a_form_that_is_scheduled() =>
        Assert.Empty(Cards.Value.Except(Asked.Value.Where(question => question.Form != Form.TrueFalse).Select(question => question.Card)));

    [Fact]
    public void Exactly_the_answers_are_true() => Assert.All(Asked.Value, question =>
    {
        if (question is ChoiceQuestion choice)
            Assert.Equal([choice.Answer], Truth.TrueOptions(choice));
        else if (question is MultipleAnswerQuestion multiple)
            Assert.Equal(multiple.Answers, Truth.TrueOptions(multiple));
    });

    [Fact]
    public void The_right_response_is_marked_right() => Assert.All(
        Asked.Value, question => Assert.Equal(Outcome.Right, Marking.Mark(question, Sitting.RightResponse(question)).Outcome));

    [Fact]
    public void No_option_and_no_item_to_place_stands_twice() => Assert.All(Asked.Value, question =>
    {
        Assert.Distinct(Texts(question).Select(Folding.Fold));
        if (question is PlacingQuestion placing)
            Assert.Distinct(placing.Items.Select(Folding.Fold));
    });

    [Fact]
    public void Nothing_to_put_in_order_is_handed_out_solved() => Assert.All(Asked.Value.OfType<OrderingQuestion>(), question =>
        Assert.NotEqual(question.Order.Select(item => question.Items[item]), question.Items));

    [Fact]
    public void The_answer_to_type_does_not_stand_in_its_prompt() => Assert.All(Asked.Value.OfType<TypeInQuestion>(), question =>
        Assert.DoesNotContain(Folding.Fold(question.Answer), Folding.Fold(question.Prompt.ToString())));

    [Fact]
    public void What_is_right_stands_at_every_place_equally_often()
    {
        foreach (var group in Asked.Value.Where(question => Places(question) > 0).GroupBy(question => (question.Form, Places: Places(question))))
        {
            var counts = new int[group.Key.Places];
            foreach (var place in group.SelectMany(PlacesOfRight))
                counts[place]++;

            var distance = ChiSquare.Of(counts, Shares(group.Key.Form, counts.Length));
            output.WriteLine($"{group.Key.Form,-16}{string.Join(" ", counts),-40} chi-square {distance:0.0}");
            Assert.True(distance < ChiSquare.Rare(counts.Length - 1), $"{group.Key}: {string.Join(" ", counts)}");
        }
    }

    private static IEnumerable<string> Texts(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Select(option => option.Text),
        MultipleAnswerQuestion multiple => multiple.Options.Select(option => option.Text),
        PlacingQuestion placing => placing.Options.Select(option => option.Text),
        _ => [],
    };

    private static int Places(Question question) =>
        question is OrderingQuestion ordering ? ordering.Items.Length : Texts(question).Count();

    private static IEnumerable<int> PlacesOfRight(Question question) => question switch
    {
        ChoiceQuestion choice => [choice.Answer],
        MultipleAnswerQuestion multiple => multiple.Answers,
        PlacingQuestion placing => [placing.Answers[placing.Asked]],
        OrderingQuestion ordering => [ordering.Order[0]],
        _ => [],
    };

    /// <summary>All places alike; but of all orders one is never handed out, the solved one, whose first item stands first.</summary>
    private static double[] Shares(Form form, int places)
    {
        if (form != Form.Ordering)
            return [.. Enumerable.Repeat(1.0 / places, places)];
        var behind = Enumerable.Range(1, places - 1).Aggregate(1.0, (product, factor) => product * factor);
        var orders = (behind * places) - 1;
        return [(behind - 1) / orders, .. Enumerable.Repeat(behind / orders, places - 1)];
    }
}
