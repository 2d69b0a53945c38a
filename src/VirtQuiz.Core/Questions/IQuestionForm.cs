using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>One way of asking.</summary>
internal interface IQuestionForm
{
    /// <summary>Why the card cannot be asked in this form; null when it can.</summary>
    FormObstacle? ObstacleTo(Card card, DeckFacts deck);

    /// <summary>The question; asked for only where there is no obstacle. Null when the occasion wants what cannot be asked.</summary>
    Question? Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance);
}
