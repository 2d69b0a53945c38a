using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>Recall, flip, rate yourself.</summary>
/// <param name="Back">The answer, lines separated by <c>\n</c>.</param>
public sealed record FlashcardQuestion(Card Card, Prompt Prompt, string Back)
    : Question(Card, Form.Flashcard, Prompt)
{
    public override double ChanceOfLuckyPass => 0;
}
