using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>The drawing with one gap: which layer of this stack or its siblings fills it?</summary>
internal sealed class MissingLayerForm : IQuestionForm
{
    private const int FewestLayers = 3;

    public FormObstacle? ObstacleTo(Card card, DeckFacts deck)
    {
        if (card is not StackCard)
            return FormObstacle.OtherKind;

        var chain = deck.ChainOf(card)!;
        if (chain.Phrases.Length < FewestLayers)
            return FormObstacle.TooShort;

        return Gaps(chain).Length == 0 ? FormObstacle.AllAlike
            : Intruders.Unlike(chain).Length < Distractors.Fewest ? FormObstacle.TooFewDistractors
            : null;
    }

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var chain = deck.ChainOf(card)!;
        var gaps = Gaps(chain);
        var gap = gaps[chance.Next(gaps.Length)];
        var right = new Option(chain.Phrases[gap].Text, RightFor: null, Card: null);
        var wrong = Intruders.Unlike(chain, occasion, ref chance).Take(Distractors.Most);
        var question = ShuffledChoice.Of(card, Form.MissingLayer, chain.MissingPrompt(), [right, .. wrong], ref chance);
        return question with { Drawing = new ShownStack([.. chain.Phrases.Select(phrase => phrase.Text)], gap) };
    }

    /// <summary>The layers that may be left out: a label that stands twice, or in the title, would still be there to read.</summary>
    private static int[] Gaps(Chain chain) =>
    [
        .. Enumerable.Range(0, chain.Phrases.Length)
            .Where(layer => chain.CountOf(chain.Phrases[layer].Key) == 1 && !chain.IsNamedInTitle(layer)),
    ];
}
