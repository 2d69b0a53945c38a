using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.Core.Questions;

public class HintTests
{
    private static readonly Card Card = DeckCards.Of(SampleDeck.Make())[0];

    [Fact]
    public void The_struck_option_is_wrong_and_its_place_tells_nothing_of_the_right_one()
    {
        for (var answer = 0; answer < 3; answer++)
        {
            var struck = Enumerable.Range(0, 200).Select(seed => Strike(answer, (ulong)seed)).ToArray();

            Assert.DoesNotContain(answer, struck);
            Assert.All(Enumerable.Range(0, 3).Where(option => option != answer), option =>
                Assert.InRange(struck.Count(other => other == option), 60, 140));
        }
    }

    [Fact]
    public void Of_two_options_none_is_struck() =>
        Assert.Null(Hint.For(new ChoiceQuestion(Card, Form.ReverseChoice, Prompt, Options(2), 0), seed: 1));

    [Theory]
    [InlineData("host OS\nhardware", "h", 7)]
    [InlineData("\U0001F600 emoji", "\U0001F600", 7)]
    public void A_card_to_recall_tells_how_its_first_line_begins(string back, string first, int length) =>
        Assert.Equal(new Hint.Beginning(first, length), Hint.For(new FlashcardQuestion(Card, Prompt, back), seed: 1));

    private static Prompt Prompt { get; } = new("Topic", "Ask");

    private static int Strike(int answer, ulong seed) =>
        ((Hint.Strike)Hint.For(new ChoiceQuestion(Card, Form.Choice, Prompt, Options(3), answer), seed)!).Option;

    private static ImmutableArray<Option> Options(int count) =>
        [.. Enumerable.Range(0, count).Select(option => new Option($"option {option}", null, null))];
}
