using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>The layers that belong to a stack are found among layers of sibling stacks and put in order.</summary>
internal sealed class BuildStackForm : IQuestionForm
{
    private const int FewestLayers = 3, MostIntruders = 3;

    /// <summary>As many layers as there are digits to name them by.</summary>
    private const int MostItems = 9;

    public FormObstacle? ObstacleTo(Card card, DeckFacts deck)
    {
        if (card is not StackCard)
            return FormObstacle.OtherKind;

        var chain = deck.ChainOf(card)!;
        return chain switch
        {
            { Phrases.Length: < FewestLayers } => FormObstacle.TooShort,
            { Phrases.Length: >= MostItems } => FormObstacle.TooLong,
            { DistinctCount: 1 } => FormObstacle.AllAlike,
            { Strangers.IsEmpty: true } => FormObstacle.TooFewDistractors,
            _ => null,
        };
    }

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var chain = deck.ChainOf(card)!;
        var room = Math.Min(MostIntruders, MostItems - chain.Phrases.Length);
        string[] labels =
        [
            .. chain.Phrases.Select(phrase => phrase.Text),
            .. Intruders.Unlike(chain, occasion, ref chance).Take(room).Select(option => option.Text),
        ];

        var positions = Enumerable.Range(0, labels.Length).ToArray();
        chance.Shuffle<int>(positions);
        ImmutableArray<int> order = [.. Enumerable.Range(0, chain.Phrases.Length).Select(layer => Array.IndexOf(positions, layer))];
        return new OrderingQuestion(
            card, Form.BuildStack, chain.BuildPrompt(), [.. positions.Select(position => labels[position])], order);
    }
}
