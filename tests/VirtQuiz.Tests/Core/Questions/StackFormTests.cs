using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>BuildStack and MissingLayer: what tells a stack from its siblings.</summary>
public class StackFormTests
{
    private static readonly Deck Machines = Of(
        Stack("Bare metal", "App", "Guest OS", "Hypervisor", "Hardware"),
        Stack("Hosted", "App", "Guest OS", "Hypervisor", "Host OS", "Hardware"),
        Stack("Containers", "App", "Libraries", "Engine", "Host OS", "Hardware"));

    [Fact]
    public void A_stack_is_built_from_its_layers_and_those_of_siblings()
    {
        var questions = Asking.All(StackOf(Machines, "Bare metal"), Form.BuildStack).Cast<OrderingQuestion>().ToArray();

        Assert.All(questions, question =>
            Assert.Equal(["App", "Guest OS", "Hypervisor", "Hardware"], question.Order.Select(item => question.Items[item])));
        Assert.All(questions, question => Assert.Equal(
            ["Engine", "Host OS", "Libraries"], Intruders(question).Order(StringComparer.Ordinal)));
        Assert.True(questions.Select(question => string.Join(' ', question.Items)).Distinct().Count() > 10);
    }

    [Fact]
    public void No_intruder_belongs_to_the_stack_in_other_words()
    {
        var deck = Of(
            Stack("A", "App", "Guest OS (Linux)", "Hypervisor", "Hardware"),
            Stack("B", "App", "Guest OS", "hypervisor", "Host OS", "Hardware"));

        Assert.All(
            Asking.All(StackOf(deck, "A"), Form.BuildStack).Cast<OrderingQuestion>(),
            question => Assert.Equal(["Host OS"], Intruders(question)));
    }

    [Fact]
    public void No_two_intruders_say_the_same()
    {
        var deck = Of(
            Stack("A", "App", "Guest OS", "Hypervisor", "Hardware"),
            Stack("B", "App", "Host OS", "Libs/Bins", "Hardware"),
            Stack("C", "App", "Host OS (Linux)", "Bins, Libs", "Hardware"));

        Assert.All(
            Asking.All(StackOf(deck, "A"), Form.BuildStack).Cast<OrderingQuestion>(),
            question => Assert.Equal(2, Intruders(question).Count()));
    }

    // Three intruders, of which "x" is in both others: drawn first it would leave only itself.
    [Fact]
    public void A_missing_layer_has_two_wrong_options_whatever_is_drawn_first()
    {
        var deck = Of(Stack("A", "App", "Kernel", "Hardware"), Stack("B", "App", "two y", "one y", "y", "Hardware"));

        Assert.All(
            Asking.All(StackOf(deck, "A"), Form.MissingLayer).Cast<ChoiceQuestion>(),
            question => Assert.Equal(["one y", "two y"], question.Options.Where((_, at) => at != question.Answer).Select(option => option.Text).Order()));
    }

    // The layer itself, a longer or a plural name of it, the same with a remark, its parts in another order.
    [Theory]
    [InlineData("guest os.")]
    [InlineData("Guest OSes")]
    [InlineData("Small Guest OS")]
    [InlineData("Guest OS (Linux)")]
    [InlineData("Bins, Libs")]
    [InlineData("Bins + Libs")]
    public void No_option_says_what_a_layer_of_the_stack_says(string near)
    {
        var deck = Of(Stack("A", "App", "Guest OS", "Libs/Bins", "Hardware"), Stack("B", "App", near, "Engine", "Host OS", "Hardware"));

        foreach (var form in (Form[])[Form.MissingLayer, Form.BuildStack, Form.Neighbor])
            Assert.DoesNotContain(near, Asking.All(StackOf(deck, "A"), form).SelectMany(Texts));
    }

    [Fact]
    public void Layers_of_a_confused_stack_intrude_first()
    {
        var deck = Of(
            Stack("A", "1a", "2b", "3c", "4d", "5e", "6f", "7g"),
            Stack("B", "1a", "x1", "x2", "x3", "7g"),
            Stack("C", "1a", "y1", "y2", "7g"));

        Assert.All(
            Asking.All(StackOf(deck, "A"), Form.BuildStack, StackOf(deck, "C").Id).Cast<OrderingQuestion>(),
            question => Assert.Equal(["y1", "y2"], Intruders(question).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(8, null)]
    [InlineData(2, FormObstacle.TooShort)]
    [InlineData(9, FormObstacle.TooLong)]
    public void A_board_has_room_for_nine(int layers, FormObstacle? obstacle)
    {
        var deck = Of(
            Stack("A", [.. Enumerable.Range(1, layers).Select(number => $"layer {(char)('a' + number)}")]),
            Stack("B", "layer b", "x", "y", "z"));
        var card = StackOf(deck, "A");

        Assert.Equal(obstacle, QuestionEngine.ObstacleTo(card, Form.BuildStack));
        Assert.All(Asking.All(card, Form.BuildStack).Cast<OrderingQuestion>(), question => Assert.InRange(question.Items.Length, layers + 1, 9));
    }

    [Theory]
    [InlineData(Form.BuildStack)]
    [InlineData(Form.MissingLayer)]
    [InlineData(Form.WhichStack)]
    public void A_stack_without_siblings_is_not_asked_so(Form form) =>
        Assert.Equal(FormObstacle.TooFewDistractors, QuestionEngine.ObstacleTo(StackOf(Of(Stack("A", "a", "b", "c", "d")), "A"), form));

    [Theory]
    [InlineData("Container", false)]
    [InlineData("The container, layer by layer", false)]
    [InlineData("Containers", true)]
    [InlineData("Virtual machine", true)]
    public void A_layer_that_the_title_names_is_not_asked_for(string title, bool isAsked)
    {
        var card = StackOf(Of(Stack(title, "App", "Container", "Engine", "Hardware"), Stack("VM", "App", "Guest OS", "Hypervisor", "Hardware")), title);

        foreach (var form in (Form[])[Form.Neighbor, Form.MissingLayer, Form.TypeIn])
            Assert.Equal(isAsked, Asking.All(card, form).Any(question => AnswerTo(question) == "Container"));
    }

    [Fact]
    public void The_missing_layer_is_the_only_right_option_and_no_option_is_still_shown()
    {
        var questions = Asking.All(StackOf(Machines, "Hosted"), Form.MissingLayer).Cast<ChoiceQuestion>().ToArray();

        Assert.All(questions, question =>
        {
            var drawing = question.Drawing!;
            Assert.Equal(["App", "Guest OS", "Hypervisor", "Host OS", "Hardware"], drawing.Layers);
            Assert.Equal(drawing.Layers[drawing.Gap!.Value], question.Options[question.Answer].Text);
            Assert.All(question.Options.Where((_, at) => at != question.Answer), option => Assert.DoesNotContain(option.Text, drawing.Layers));
        });
        Assert.Equal([0, 1, 2, 3, 4], questions.Select(question => question.Drawing!.Gap!.Value).Distinct().Order());
    }

    // Of three or four options one is the layer itself; as many of the others are shorter as chance wants, none to all three.
    [Fact]
    public void The_length_of_the_missing_layer_tells_nothing()
    {
        var deck = Of(
            Stack("A", "App", "Guest kernel", "Hardware"),
            Stack("B", "App", "x1", "y22", "z333", "an engine of its own", "shared libraries and files", "operating system of the host", "Hardware"));

        var shorter = new int[4];
        for (var seed = 0UL; seed < 4000; seed++)
        {
            var question = (ChoiceQuestion)QuestionEngine.Make(StackOf(deck, "A"), Form.MissingLayer, [], seed)!;
            if (question.Options[question.Answer].Text == "Guest kernel")
                shorter[question.Options.Count(option => option.Text.Length < "Guest kernel".Length)]++;
        }

        Assert.True(ChiSquare.OfUniform(shorter) < ChiSquare.Rare(3), string.Join(' ', shorter));
    }

    [Fact]
    public void A_layer_with_a_word_of_the_title_is_not_the_missing_one()
    {
        var deck = Of(
            Stack("Container", "App", "Libraries", "Container Engine", "Hardware"),
            Stack("Machine", "App", "Guest OS", "Hypervisor", "Hardware"));

        Assert.DoesNotContain("Container Engine", Asking.All(StackOf(deck, "Container"), Form.MissingLayer).Select(AnswerTo));
    }

    [Fact]
    public void A_layer_that_stands_twice_is_never_the_missing_one()
    {
        var deck = Of(Stack("A", "App", "Kernel", "VM", "Kernel"), Stack("B", "App", "x1", "y2", "Kernel"));

        Assert.All(
            Asking.All(StackOf(deck, "A"), Form.MissingLayer).Cast<ChoiceQuestion>(),
            question => Assert.NotEqual("Kernel", question.Options[question.Answer].Text));
    }

    private static IEnumerable<string> Texts(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Select(option => option.Text),
        OrderingQuestion ordering => ordering.Items,
        _ => [],
    };

    private static StackCard StackOf(Deck deck, string title) =>
        DeckCards.Of(deck).OfType<StackCard>().Single(card => card.Stack.Title == title);

    private static IEnumerable<string> Intruders(OrderingQuestion question) =>
        question.Items.Where((_, item) => !question.Order.Contains(item));

    private static string AnswerTo(Question question) => question is TypeInQuestion typed
        ? typed.Answer
        : ((ChoiceQuestion)question).Options[((ChoiceQuestion)question).Answer].Text;
}
