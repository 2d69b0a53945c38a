using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class ChoiceTests
{
    [Fact]
    public void Asks_the_value_of_a_subject_with_the_other_values_of_the_row()
    {
        var card = CellOf(PostDeck.Deck, "사용 용도", PostDeck.Type2);

        var question = Assert.IsType<ChoiceQuestion>(QuestionEngine.Make(card, Form.Choice, [], seed: 1));

        Assert.Equal(new Prompt(PostDeck.Type2, "사용 용도로 알맞은 것은?"), question.Prompt);
        Assert.Equal(3, question.Options.Length);
        Assert.Equal(new Option("데스크탑 가상화, 테스트 환경.", PostDeck.Type2, card.Id), question.Options[question.Answer]);
        Assert.Contains(question.Options, option => option.RightFor == PostDeck.Container);
    }

    [Fact]
    public void Offers_four_options_of_a_longer_row_and_never_one_twice()
    {
        var card = CellOf(Of(Table("A1 | B1 | C1 | D1 | E1", "Use = one | two | three | four | five")), "Use", "C1");

        Assert.All(Asking.All(card, Form.Choice).Cast<ChoiceQuestion>(), question =>
            Assert.Equal(4, question.Options.DistinctBy(option => option.Text).Count()));
        Assert.Equal(["five", "four", "one", "two"], Asking.Distractors(card));
    }

    // Each line: the answer, another subject's value, and whether the one may stand beside the other. "red" and "blue" always may.
    [Theory]
    [InlineData("green", "yellow", true)]
    [InlineData("green", "GREEN.", false)] // equal after folding
    [InlineData("host OS", "host  OS needed", false)] // contained
    [InlineData("host OS needed", "host OS", false)] // contains
    [InlineData("호스트 OS 필요", "호스트OS 필요함", false)] // spacing in Korean is a matter of habit
    [InlineData("medium, by the host", "medium, by the kernel", false)] // same head before the comma
    [InlineData("high (near native)", "very high (light)", false)] // same head after the degree word
    [InlineData("높은 성능 (거의 네이티브)", "매우 높은 성능 (경량화)", false)]
    [InlineData("효율적, 직접 관리", "덜 효율적, 호스트에 의존", false)]
    [InlineData("성능이 다소 낮음, 오버헤드", "성능이 낮음, 경합", false)] // the degree word within the head
    [InlineData("fast; with the system", "somewhat fast; alone", false)]
    [InlineData("Fast. Boots alone.", "Very fast. Needs no boot.", false)]
    [InlineData("1,000 MB", "1,500 MB", true)] // a comma within a number ends no head
    [InlineData("more", "less", true)] // nothing but degree
    [InlineData("(none) at all", "(none) whatever", true)] // a bracket at the start leaves no head
    public void A_distractor_is_clearly_wrong(string answer, string other, bool isGood)
    {
        var card = CellOf(Of(Table("Aa | Bb | Cc | Dd", $"Use = {answer} | {other} | red | blue")), "Use", "Aa");

        Assert.Equal(isGood, Asking.Distractors(card).Contains(other));
    }

    [Fact]
    public void What_is_true_of_the_subject_too_is_no_distractor()
    {
        var deck = Of(Table("Aa | Bb | Cc | Dd", "Use = one | two | red | blue", "Cost = two | x | y | z"));

        Assert.Equal(["blue", "red"], Asking.Distractors(CellOf(deck, "Use", "Aa")));
    }

    [Fact]
    public void A_shared_value_is_asked_of_each_of_its_subjects()
    {
        var card = CellOf(Of(Table("Aa | Bb | Cc | Dd", "Use = one | one | red | blue")), "Use", "Bb");

        Assert.Equal(["Aa", "Bb"], Asking.All(card, Form.Choice).Select(question => question.Prompt.Topic).Distinct().Order());
        Assert.Equal(["blue", "red"], Asking.Distractors(card));
    }

    [Fact]
    public void With_fewer_than_two_good_distractors_there_is_no_choice()
    {
        var card = CellOf(Of(Table("Aa | Bb | Cc", "Use = one | two | one, again")), "Use", "Aa");

        Assert.Equal(FormObstacle.TooFewDistractors, QuestionEngine.ObstacleTo(card, Form.Choice));
        Assert.Null(QuestionEngine.Make(card, Form.Choice, [], seed: 1));
    }

    [Fact]
    public void Distractors_that_are_like_each_other_would_make_the_answer_stand_out()
    {
        var deck = Of(Table("Aa | Bb | Cc", "Boot = fast, alone | slow, after the host | very fast, no boot"));

        Assert.Equal(FormObstacle.OddOneOut, QuestionEngine.ObstacleTo(CellOf(deck, "Boot", "Bb"), Form.Choice));
    }

    [Fact]
    public void A_pair_of_good_distractors_is_found_wherever_it_is()
    {
        // "low" is like both others; only they go together.
        var card = CellOf(Of(Table("Aa | Bb | Cc | Dd", "Cost = free | low | low fee | not low")), "Cost", "Aa");

        Assert.All(Asking.All(card, Form.Choice), question => Assert.Equal(3, ((ChoiceQuestion)question).Options.Length));
        Assert.Equal(Asking.Times, Asking.All(card, Form.Choice).Count());
        Assert.Equal(["low fee", "not low"], Asking.Distractors(card));
    }

    [Fact]
    public void What_was_confused_comes_back_as_a_distractor()
    {
        var deck = Of(Table("A1 | B1 | C1 | D1 | E1 | F1", "Use = one | two | three | four | five | six"));
        var card = CellOf(deck, "Use", "A1");
        var confused = CellOf(deck, "Use", "E1");

        Assert.All(Asking.All(card, Form.Choice, confused.Id).Cast<ChoiceQuestion>(), question =>
            Assert.Contains(question.Options, option => option.Card == confused.Id));
        Assert.Contains(Asking.All(card, Form.Choice).Cast<ChoiceQuestion>(), question =>
            question.Options.All(option => option.Card != confused.Id));
    }

    [Fact]
    public void What_was_confused_stays_away_when_it_is_no_good_distractor()
    {
        var deck = Of(Table("Aa | Bb | Cc | Dd", "Use = one | one, too | red | blue"));

        Assert.All(Asking.All(CellOf(deck, "Use", "Aa"), Form.Choice, CellOf(deck, "Use", "Bb").Id).Cast<ChoiceQuestion>(),
            question => Assert.DoesNotContain(question.Options, option => option.Text == "one, too"));
    }

    [Fact]
    public void A_row_that_contrasts_the_subject_elsewhere_in_the_deck_helps_out()
    {
        var deck = Of(
            Table("TCP | UDP", "Setup = handshake | none"),
            Table("TCP | QUIC", "Setup = three-way handshake | encryption included"),
            Table("HTTP | FTP", "Setup = by the transport | two connections"));

        Assert.Equal(["encryption included", "none"], Asking.Distractors(CellOf(deck, "Setup", "TCP")));
        Assert.Equal(FormObstacle.TooFewDistractors, QuestionEngine.ObstacleTo(CellOf(deck, "Setup", "UDP"), Form.Choice));
    }

    [Fact]
    public void Cells_of_lists_notes_and_stacks_are_no_choice()
    {
        var deck = Of(Table("Aa | Bb | Cc", "Tools* = x | y | z")) with { Stacks = [Stack("S", "a", "b", "c")] };

        Assert.All(VirtQuiz.Core.Cards.DeckCards.Of(deck), card =>
            Assert.Equal(FormObstacle.OtherKind, QuestionEngine.ObstacleTo(card, Form.Choice)));
    }

    [Fact]
    public void An_attribute_that_is_a_question_is_asked_as_it_stands()
    {
        var card = CellOf(Of(Language.Korean, Table("Aa | Bb | Cc", "언제 쓰나? = 아침 | 점심 | 저녁")), "언제 쓰나?", "Bb");

        Assert.Equal("언제 쓰나?", QuestionEngine.Make(card, Form.Choice, [], seed: 1)!.Prompt.Ask);
    }
}
