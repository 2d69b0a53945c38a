using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class NeighborTests
{
    private static readonly StackCard Type1 = StackOf("Type 1 (Bare-metal)");

    [Fact]
    public void Asks_what_lies_directly_above_or_below()
    {
        var asks = AskedOf(Type1, boundary: 3).Select(question => question.Prompt.Ask).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["‘Hardware’ 바로 위에 있는 것은?", "‘Hypervisor’ 바로 아래에 있는 것은?"], asks);
    }

    [Fact]
    public void The_layer_that_lies_there_in_a_sibling_is_the_first_distractor()
    {
        var below = AskedOf(Type1, boundary: 3).First(question => question.Prompt.Ask.StartsWith("‘Hypervisor’"));

        Assert.Equal("Hardware", below.Options[below.Answer].Text);
        Assert.Contains(below.Options, option =>
            option.Text == "Host OS" && option.RightFor == "Type 2 (Hosted Hypervisor) · ‘Hypervisor’ 바로 아래");
    }

    [Fact]
    public void An_option_of_the_same_stack_says_where_it_lies()
    {
        var options = AskedOf(Type1, boundary: 3).SelectMany(question => question.Options)
            .Where(option => option.Text == "Guest Process").Select(option => option.RightFor).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["‘Guest OS’ 바로 위", "맨 위"], options);
    }

    [Fact]
    public void A_true_answer_is_never_a_distractor_and_no_option_stands_twice() =>
        Assert.All(
            DeckCards.Of(PostDeck.Deck).OfType<StackCard>().SelectMany(card => Asking.All(card, Form.Neighbor)).Cast<ChoiceQuestion>(),
            question =>
            {
                var layers = ((StackCard)question.Card).Stack.Layers.Select(layer => layer.Text).ToArray();
                var anchor = question.Prompt.Ask.Split('‘', '’')[1];
                var step = question.Prompt.Ask.Contains("아래") ? 1 : -1;
                var right = layers[Array.IndexOf(layers, anchor) + step];

                Assert.Equal(right, question.Options[question.Answer].Text);
                Assert.Single(question.Options, option => option.Text == right);
                Assert.Equal(4, question.Options.DistinctBy(option => option.Text).Count());
                Assert.DoesNotContain(question.Options, option => option.Text == anchor);
            });

    [Fact]
    public void Boundaries_that_differ_between_siblings_come_first()
    {
        var asked = Enumerable.Range(0, 400).Select(seed => QuestionEngine.Make(Type1, Form.Neighbor, [], (ulong)seed)!)
            .Count(question => question.Prompt.Ask.Contains("Hypervisor’ 바로 아래") || question.Prompt.Ask.Contains("Hardware"));

        // Of four boundaries only Hypervisor / Hardware differs: three of four draws and a quarter of the rest.
        Assert.InRange(asked, 290, 360);
    }

    [Fact]
    public void A_label_that_stands_twice_is_no_anchor()
    {
        var card = DeckCards.Of(Of(Stack("S", "a", "x", "b", "x", "c")))[0];

        Assert.All(Asking.All(card, Form.Neighbor), question => Assert.DoesNotContain("“x”", question.Prompt.Ask));
    }

    [Fact]
    public void What_two_stacks_of_one_title_answer_differently_is_not_asked()
    {
        var deck = Of(
            Stack("Hypervisors", "VM", "Hypervisor", "Hardware", "Rack"), Stack("Hypervisors", "VM", "Hypervisor", "Host OS", "Hardware"));

        Assert.All(Asking.All(DeckCards.Of(deck)[0], Form.Neighbor), question =>
            Assert.DoesNotContain("below “Hypervisor”", question.Prompt.Ask));
    }

    [Fact]
    public void Two_layers_alone_leave_no_distractors() =>
        Assert.Equal(
            FormObstacle.TooFewDistractors, QuestionEngine.ObstacleTo(DeckCards.Of(Of(Stack("S", "a", "b")))[0], Form.Neighbor));

    [Fact]
    public void Steps_come_before_and_after()
    {
        var card = DeckCards.Of(Of(Steps("Handshake", "Hello", "Certificate", "Key exchange", "Data")))[0];

        var asks = AskedOf(card, boundary: 2).Select(question => question.Prompt.Ask).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["What comes directly after “Key exchange”?", "What comes directly before “Data”?"], asks);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void There_is_no_boundary_outside_the_stack(int boundary) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => QuestionEngine.Make(Type1, Form.Neighbor, [], 1, boundary));

    private static IEnumerable<ChoiceQuestion> AskedOf(Card card, int boundary) =>
        Enumerable.Range(0, Asking.Times).Select(seed => QuestionEngine.Make(card, Form.Neighbor, [], (ulong)seed, boundary))
            .Cast<ChoiceQuestion>();

    private static StackCard StackOf(string heading) =>
        DeckCards.Of(PostDeck.Deck).OfType<StackCard>().Single(card => card.Stack.Heading == heading);
}
