using CsCheck;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class OrderingTests
{
    private static readonly Gen<string[]> Labels = Gen.OneOf(Gen.Const("VM"), Gen.Const("OS"), Gen.Const("vm"), Gen.Const("Hypervisor"), Gen.Const("Hardware")).Array[4, 7];

    [Fact]
    public void Every_order_is_a_permutation_that_is_not_the_solution_and_its_answer_is_right() =>
        Gen.Select(Labels, Gen.ULong).Sample((labels, seed) =>
        {
            var card = DeckCards.Of(Of(Stack("S", labels)))[0];
            if (labels.Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1)
            {
                Assert.Equal(FormObstacle.AllAlike, QuestionEngine.ObstacleTo(card, Form.Ordering));
                return;
            }

            var question = (OrderingQuestion)QuestionEngine.Make(card, Form.Ordering, [], seed)!;

            Assert.Equal(labels.Order(), question.Items.Order());
            Assert.False(question.Items.SequenceEqual(labels, StringComparer.OrdinalIgnoreCase));
            Assert.Equal(labels, question.Order.Select(item => question.Items[item]));
            Assert.Equal(Outcome.Right, Marking.Mark(question, new Response.Arrangement(question.Order)).Outcome);
        });

    [Fact]
    public void The_prompt_speaks_of_layers_or_of_steps()
    {
        var stack = DeckCards.Of(Of(Stack("OSI", "a", "b", "c", "d")))[0];
        var steps = DeckCards.Of(Of(Steps("Boot", "a", "b", "c", "d")))[0];

        Assert.Equal("OSI: Put the layers in order, top to bottom", QuestionEngine.Make(stack, Form.Ordering, [], 1)!.Prompt.ToString());
        Assert.Equal("Boot: Put the steps in order, first to last", QuestionEngine.Make(steps, Form.Ordering, [], 1)!.Prompt.ToString());
    }

    [Fact]
    public void Fewer_than_four_are_not_ordered() =>
        Assert.Equal(FormObstacle.TooShort, QuestionEngine.ObstacleTo(DeckCards.Of(Of(Stack("S", "a", "b", "c")))[0], Form.Ordering));

    // n! orders, divided by the ways to swap equal labels, less the one that was handed out.
    [Theory]
    [InlineData("a b c d", 23)]
    [InlineData("a a b c", 11)]
    public void The_chance_of_a_lucky_pass_counts_equal_labels_once(string labels, int wrongOrders)
    {
        var card = DeckCards.Of(Of(Stack("S", labels.Split(' '))))[0];

        Assert.Equal(1.0 / wrongOrders, QuestionEngine.Make(card, Form.Ordering, [], 1)!.ChanceOfLuckyPass, 12);
    }
}
