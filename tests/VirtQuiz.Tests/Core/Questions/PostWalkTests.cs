using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>The original post, row by row: which forms are asked, which are not, and why.</summary>
public class PostWalkTests
{
    private const string Asked = "asked";

    // One line for each card of a row: Type 1, Type 2, container (two where the first two share a value).
    [Theory]
    // Two definitions say "hypervisor", a word of two subjects' names; masked or not, it parts them from the third.
    [InlineData("정의", "MaskIsCue MaskIsCue MaskIsCue", "asked asked asked", "SingleSubject")]
    [InlineData("호스트 운영체제", "asked asked asked", "asked asked asked", "SingleSubject")]
    // "높은 성능 (…)" and "매우 높은 성능 (경량화)" share their head: no distractors for each other, and together they
    // make the third stand out.
    [InlineData("성능", "TooFewDistractors OddOneOut TooFewDistractors", "asked asked asked", "SingleSubject")]
    [InlineData("사용 용도", "asked asked asked", "asked asked asked", "SingleSubject")]
    // "빠름" and "매우 빠름".
    [InlineData("부팅 시간", "TooFewDistractors OddOneOut TooFewDistractors", "asked asked asked", "SingleSubject")]
    // "효율적", "덜 효율적" and "매우 효율적".
    [InlineData("자원 활용도", "TooFewDistractors TooFewDistractors TooFewDistractors", "asked asked asked", "SingleSubject")]
    // "중간 정도" twice.
    [InlineData("보안성", "OddOneOut TooFewDistractors TooFewDistractors", "asked asked asked", "SingleSubject")]
    // Type 1 and Type 2 share their value: one card, two right answers.
    [InlineData("게스트 OS 요구사항", "TooFewDistractors TooFewDistractors", "SharedValue asked", "asked SingleSubject")]
    // A list: its names are asked one by one.
    [InlineData("예시", "OtherKind", "asked", "asked")]
    public void A_row_is_asked_so(string attribute, string choice, string reverse, string multiple)
    {
        var cards = DeckCards.Of(PostDeck.Deck)
            .Where(card => card is CellCard cell && cell.Row.Attribute == attribute || card is ItemCard item && item.Row.Attribute == attribute)
            .ToArray();

        AssertForms(cards, Form.Choice, choice);
        AssertForms(cards, Form.ReverseChoice, reverse);
        AssertForms(cards, Form.MultipleAnswer, multiple);
        AssertForms(cards, Form.Ordering, "OtherKind");
        AssertForms(cards, Form.Neighbor, "OtherKind");
        AssertForms(cards, Form.Flashcard, Asked);
    }

    [Fact]
    public void Its_three_drawings_are_ordered_and_asked_for_neighbors()
    {
        var stacks = DeckCards.Of(PostDeck.Deck).OfType<StackCard>().ToArray<Card>();

        AssertForms(stacks, Form.Ordering, Asked);
        AssertForms(stacks, Form.Neighbor, Asked);
        AssertForms(stacks, Form.Choice, "OtherKind");
    }

    /// <param name="expected">A word for each card, or one for all.</param>
    private static void AssertForms(Card[] cards, Form form, string expected)
    {
        var words = expected.Split(' ');
        var actual = cards.Select(card => QuestionEngine.ObstacleTo(card, form)?.ToString() ?? Asked);
        Assert.Equal(words.Length == 1 ? Enumerable.Repeat(words[0], cards.Length) : words, actual);
    }
}
