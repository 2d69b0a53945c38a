using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class FlashcardTests
{
    [Theory]
    [InlineData("성능 · Type 2 하이퍼바이저", "Type 2 하이퍼바이저: 성능은?", "운영체제 오버헤드로 인해 성능이 다소 낮음.")]
    [InlineData("예시 · Xen", "예시: ‘Xen’에 해당하는 것은?", "Type 1 하이퍼바이저")]
    [InlineData("Type 1 (Bare-metal)", "Type 1 (Bare-metal): 위에서 아래로 어떤 층이 있나요?", "Guest Process\nGuest OS\nVM\nHypervisor\nHardware")]
    [InlineData("KVM", "KVM이란?", "Linux 커널 모듈")]
    [InlineData("왜 격리하나요?", "왜 격리하나요?", "서로 해치지 않도록")]
    public void Any_card_is_a_flashcard(string label, string prompt, string back)
    {
        var deck = PostDeck.Deck with
        {
            Notes = [new Note("KVM", "Linux 커널 모듈", default, []), new Note("왜 격리하나요?", "서로 해치지 않도록", default, [])],
        };
        var card = DeckCards.Of(deck).Single(card => card.Label == label);

        var question = (FlashcardQuestion)QuestionEngine.Make(card, Form.Flashcard, [], seed: 1)!;

        Assert.Equal(prompt, question.Prompt.ToString());
        Assert.Equal(back, question.Back);
    }

    [Fact]
    public void An_english_term_is_asked_for_its_meaning()
    {
        var deck = Of(Table("Aa | Bb", "Use = red | blue")) with { Notes = [new Note("cgroup", "Limits.", default, [])] };

        Assert.Equal("What does “cgroup” mean?", QuestionEngine.Make(DeckCards.Of(deck).OfType<NoteCard>().Single(), Form.Flashcard, [], 1)!.Prompt.Ask);
    }
}
