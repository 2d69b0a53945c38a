using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class ReverseChoiceTests
{
    [Fact]
    public void Asks_the_subject_of_a_value()
    {
        var card = CellOf(PostDeck.Deck, "성능", PostDeck.Container);

        var question = (ChoiceQuestion)QuestionEngine.Make(card, Form.ReverseChoice, [], seed: 1)!;

        Assert.Equal(new Prompt("성능", "‘매우 높은 성능 (경량화)’에 해당하는 것은?"), question.Prompt);
        Assert.Equal(PostDeck.Container, question.Options[question.Answer].Text);
        Assert.Equal(3, question.Options.Length);
        Assert.Contains(question.Options, option =>
            option.Text == PostDeck.Type2 && option.RightFor == "운영체제 오버헤드로 인해 성능이 다소 낮음.");
    }

    [Fact]
    public void Two_subjects_give_two_options()
    {
        var card = CellOf(Of(Table("TCP | UDP", "Port = 80 | 53")), "Port", "UDP");

        var question = (ChoiceQuestion)QuestionEngine.Make(card, Form.ReverseChoice, [], seed: 1)!;

        Assert.Equal(["TCP", "UDP"], question.Options.Select(option => option.Text).Order());
        Assert.Equal(0.5, question.ChanceOfLuckyPass);
    }

    [Theory]
    [InlineData("fast, alone", "very fast, alone", false)] // differs in degree only
    [InlineData("fast", "fast, alone", false)] // says less, so both may be meant
    [InlineData("medium, by the host", "medium, by the kernel", true)] // quoted in full, the tail tells
    public void A_subject_of_which_the_value_may_be_true_is_no_option(string value, string other, bool isOption)
    {
        var card = CellOf(Of(Table("Aa | Bb | Cc | Dd", $"Use = {value} | {other} | red | blue")), "Use", "Aa");

        Assert.Equal(isOption, Asking.Distractors(card, Form.ReverseChoice).Contains("Bb"));
    }

    [Theory]
    [InlineData("red", false)]
    [InlineData("very red", false)]
    [InlineData("green", true)]
    public void A_subject_of_which_another_table_says_the_value_is_no_option(string elsewhere, bool isOption)
    {
        var deck = Of(Table("Aa | Bb | Cc | Dd", "Use = red | blue | grey | pink"), Table("Bb | Ee", $"Use = {elsewhere} | white"));

        Assert.Equal(isOption, Asking.Distractors(CellOf(deck, "Use", "Aa"), Form.ReverseChoice).Contains("Bb"));
    }

    [Fact]
    public void A_subject_without_a_value_is_no_option()
    {
        var card = CellOf(Of(Table("Aa | Bb | Cc", "Use = red | | blue")), "Use", "Aa");

        Assert.Equal(["Cc"], Asking.Distractors(card, Form.ReverseChoice));
    }

    [Fact]
    public void A_shared_value_has_no_single_subject()
    {
        var card = CellOf(Of(Table("Aa | Bb | Cc", "Use = red | red | blue")), "Use", "Aa");

        Assert.Equal(FormObstacle.SharedValue, QuestionEngine.ObstacleTo(card, Form.ReverseChoice));
    }

    [Fact]
    public void A_name_of_a_list_is_asked_for_its_subject()
    {
        var card = ItemOf(PostDeck.Deck, "Xen");

        var question = (ChoiceQuestion)QuestionEngine.Make(card, Form.ReverseChoice, [], seed: 3)!;

        Assert.Equal(new Prompt("예시", "‘Xen’에 해당하는 것은?"), question.Prompt);
        Assert.Equal(PostDeck.Type1, question.Options[question.Answer].Text);
        Assert.Contains(question.Options, option => option.RightFor == "VMware Workstation, Oracle VirtualBox");
    }

    [Fact]
    public void What_was_confused_comes_back()
    {
        var deck = Of(Table("A1 | B1 | C1 | D1 | E1 | F1", "Use = one | two | three | four | five | six"));
        var confused = CellOf(deck, "Use", "E1");

        Assert.All(Asking.All(CellOf(deck, "Use", "A1"), Form.ReverseChoice, confused.Id).Cast<ChoiceQuestion>(), question =>
            Assert.Contains(question.Options, option => option.Text == "E1"));
    }
}
