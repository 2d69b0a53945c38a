using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Answers;

public class MarkingTests
{
    private static readonly CellCard Card = CellOf(Of(Table("Aa | Bb | Cc", "Use = red | blue | green")), "Use", "Aa");

    private static readonly Option[] Options = [new("red", null, null), new("blue", null, null), new("green", null, null), new("black", null, null)];

    private static readonly ChoiceQuestion Choice = new(Card, Form.Choice, new Prompt("Aa", "Use"), [.. Options[..3]], Answer: 0);

    private static readonly MultipleAnswerQuestion Multiple = new(Card, new Prompt("Aa", "Use"), [.. Options], [0, 2]);

    [Fact]
    public void The_right_option_is_right() => AssertVerdict(Choice, new Response.Pick(0), Outcome.Right, confusion: null, "red");

    [Fact]
    public void A_wrong_option_is_wrong_and_a_confusion() =>
        AssertVerdict(Choice, new Response.Pick(2), Outcome.Wrong, confusion: "green", "red");

    [Fact]
    public void Not_knowing_is_wrong_but_no_confusion() =>
        AssertVerdict(Choice, new Response.DontKnow(), Outcome.Wrong, confusion: null, "red");

    [Fact]
    public void The_right_answer_is_told_with_nothing_masked()
    {
        var deck = Of(Table("Docker | Podman | LXC", "Daemon = Docker has one | no part of Podman | tools of LXC"));
        var question = (ChoiceQuestion)QuestionEngine.Make(CellOf(deck, "Daemon", "Docker"), Form.Choice, [], seed: 1)!;

        Assert.Equal("[…] has one", question.Options[question.Answer].Text);
        Assert.Equal(["Docker has one"], Marking.Mark(question, new Response.DontKnow()).Right);
    }

    [Theory]
    [InlineData("0 2", Outcome.Right, null)]
    [InlineData("2 0", Outcome.Right, null)]
    [InlineData("0", Outcome.Partly, null)]
    [InlineData("0 1", Outcome.Partly, "blue")]
    [InlineData("0 1 2", Outcome.Partly, "blue")]
    [InlineData("1 3", Outcome.Wrong, "blue")]
    [InlineData("", Outcome.Wrong, null)]
    public void All_right_options_and_no_other_are_right(string picks, Outcome outcome, string? confusion) =>
        AssertVerdict(Multiple, new Response.Picks([.. Numbers(picks)]), outcome, confusion, "red", "green");

    // The right order, what was given, its boundaries (1 right, 0 wrong), and what it is worth: half of the boundaries is partly.
    [Theory]
    [InlineData("a b c d", "a b c d", "111", Outcome.Right)]
    [InlineData("a b c d", "c d a b", "101", Outcome.Partly)]
    [InlineData("a b c d e", "a b c e d", "1100", Outcome.Partly)]
    [InlineData("a b c d", "b a c d", "001", Outcome.Wrong)]
    [InlineData("a b c d", "d c b a", "000", Outcome.Wrong)]
    [InlineData("a b a c", "a b a c", "111", Outcome.Right)] // equal labels are interchangeable
    [InlineData("a b b c", "b b a c", "100", Outcome.Wrong)]
    [InlineData("a b c a b d", "d a b c a b", "01111", Outcome.Partly)]
    [InlineData("a b c a d b", "a b a b c d", "10010", Outcome.Wrong)] // a boundary is right as often as the order has it
    [InlineData("a b a c a", "a c a b a", "1111", Outcome.Partly)] // every boundary right, and yet another order
    public void An_order_is_scored_by_its_boundaries(string right, string given, string boundaries, Outcome outcome)
    {
        var labels = right.Split(' ');
        var question = new OrderingQuestion(Card, Form.Ordering, new Prompt("S", ""), [.. labels], [.. Enumerable.Range(0, labels.Length)]);
        var left = Enumerable.Range(0, labels.Length).ToList();
        var items = given.Split(' ').Select(label =>
        {
            var item = left.FindLast(item => labels[item] == label);
            left.Remove(item);
            return item;
        });

        var verdict = Marking.Mark(question, new Response.Arrangement([.. items]));

        Assert.Equal(boundaries, string.Concat(verdict.Boundaries.Select(isRight => isRight ? '1' : '0')));
        Assert.Equal(outcome, verdict.Outcome);
        Assert.Equal(labels, verdict.Right);
    }

    // The right order, what was given, and the boundaries of the right order that it lacks.
    [Theory]
    [InlineData("a b c d", "a b c d", "")]
    [InlineData("a b c d", "c d a b", "1")]
    [InlineData("a b c d", "d c b a", "0 1 2")]
    [InlineData("a b c b d", "b d a b c", "2")] // the first b of the learner is the second one of the deck
    [InlineData("a b a c a", "a c a b a", "")]
    [InlineData("OS VM os. App", "VM os. App OS", "0")] // equal after folding
    public void The_boundaries_that_were_missed_are_told(string right, string given, string missed)
    {
        var labels = right.Split(' ');
        var question = new OrderingQuestion(Card, Form.Ordering, new Prompt("S", ""), [.. labels], [.. Enumerable.Range(0, labels.Length)]);
        var left = Enumerable.Range(0, labels.Length).ToList();
        var items = given.Split(' ').Select(label =>
        {
            var item = left.Find(item => labels[item] == label);
            left.Remove(item);
            return item;
        });

        Assert.Equal(Numbers(missed), Marking.Mark(question, new Response.Arrangement([.. items])).MissedBoundaries);
    }

    // Right is a b c; x and y intrude. A boundary with an intruder is wrong, and every boundary of the stack that lacks counts.
    [Theory]
    [InlineData("a b c", Outcome.Right, "")]
    [InlineData("a b x c", Outcome.Wrong, "1")]
    [InlineData("a b c x", Outcome.Partly, "")]
    [InlineData("b c", Outcome.Partly, "0")]
    [InlineData("x y", Outcome.Wrong, "0 1")]
    public void A_built_stack_is_scored_by_its_boundaries(string given, Outcome outcome, string missed)
    {
        string[] items = ["a", "b", "c", "x", "y"];
        var question = new OrderingQuestion(Card, Form.BuildStack, new Prompt("S", ""), [.. items], [0, 1, 2]);

        var verdict = Marking.Mark(question, new Response.Arrangement([.. given.Split(' ').Select(item => Array.IndexOf(items, item))]));

        Assert.Equal((outcome, missed), (verdict.Outcome, string.Join(' ', verdict.MissedBoundaries)));
    }

    [Fact]
    public void Labels_that_are_equal_but_for_spaces_and_a_full_stop_are_interchangeable()
    {
        var question = new OrderingQuestion(Card, Form.Ordering, new Prompt("S", ""), ["호스트 OS", "VM", "호스트OS.", "App"], [0, 1, 2, 3]);

        Assert.Equal(Outcome.Right, Marking.Mark(question, new Response.Arrangement([2, 1, 0, 3])).Outcome);
        Assert.Equal(1.0 / 11, question.ChanceOfLuckyPass, 12); // 4! orders, two of each the same, one handed out
    }

    [Theory]
    [InlineData(Rating.Again, Outcome.Wrong)]
    [InlineData(Rating.Hard, Outcome.Right)]
    [InlineData(Rating.Good, Outcome.Right)]
    [InlineData(Rating.Easy, Outcome.Right)]
    public void A_flashcard_is_what_the_learner_says(Rating rating, Outcome outcome) =>
        AssertVerdict(new FlashcardQuestion(Card, new Prompt("", ""), "one\ntwo"), new Response.SelfRating(rating), outcome, null, "one", "two");

    public static TheoryData<Question, Response> Misfits => new()
    {
        { Choice, new Response.Pick(3) },
        { Choice, new Response.Pick(-1) },
        { Choice, new Response.Picks([0]) },
        { Choice, new Response.SelfRating(Rating.Good) },
        { Multiple, new Response.Pick(0) },
        { Multiple, new Response.Picks([0, 4]) },
        { Multiple, new Response.Picks([0, 0]) },
        { Multiple, new Response.Picks(default) },
        { Order(), new Response.Arrangement([0, 1]) },
        { Order(), new Response.Arrangement([0, 1, 1]) },
        { Order(), new Response.Arrangement([0, 1, 3]) },
        { Order(), new Response.Pick(0) },
    };

    [Theory]
    [MemberData(nameof(Misfits), DisableDiscoveryEnumeration = true)]
    public void A_response_that_does_not_fit_is_refused(Question question, Response response) =>
        Assert.Throws<ArgumentException>(() => Marking.Mark(question, response));

    private static OrderingQuestion Order() => new(Card, Form.Ordering, new Prompt("S", ""), ["a", "b", "c"], [0, 1, 2]);

    private static void AssertVerdict(Question question, Response response, Outcome outcome, string? confusion, params string[] right)
    {
        var verdict = Marking.Mark(question, response);

        Assert.Equal(outcome, verdict.Outcome);
        Assert.Equal(confusion, verdict.Confusion?.Text);
        Assert.Equal(right, verdict.Right);
    }

    private static IEnumerable<int> Numbers(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
}
