using System.Runtime.CompilerServices;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>The value, given subject and attribute.</summary>
internal sealed class ChoiceForm : IQuestionForm
{
    public FormObstacle? ObstacleTo(Card card, DeckFacts deck) =>
        card is CellCard cell ? Distractors.For(deck.FactOf(cell), deck).Obstacle : FormObstacle.OtherKind;

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var answer = deck.FactOf((CellCard)card);
        var picked = default(Picked);
        var count = Distractors.For(answer, deck).Pick(occasion, ref chance, picked);

        var options = new Option[count + 1];
        options[0] = answer.Option;
        for (var i = 0; i < count; i++)
            options[i + 1] = picked[i].Option;

        var prompt = answer.ValuePrompt(chance.Next(answer.Card.Subjects.Length));
        return ShuffledChoice.Of(card, Form.Choice, prompt, options, ref chance);
    }

    [InlineArray(Distractors.Most)]
    private struct Picked
    {
        private Fact first;
    }
}
