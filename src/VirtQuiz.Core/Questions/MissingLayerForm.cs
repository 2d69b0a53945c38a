using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

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
        var intruders = Intruders.Unlike(chain, occasion, ref chance);
        var gap = Gap(chain, intruders, ref chance);
        var right = new Option(chain.Phrases[gap].Text, RightFor: null, Card: null);
        var wrong = Draw.AroundInLength(right, intruders, occasion, ref chance);
        var question = ShuffledChoice.Of(card, Form.MissingLayer, chain.MissingPrompt(), [right, .. wrong], ref chance);
        return question with { Drawing = new ShownStack([.. chain.Phrases.Select(phrase => phrase.Text)], gap) };
    }

    /// <summary>
    /// Mostly one whose label is neither shorter nor longer than all that could stand beside it, nor more like the title, since
    /// that would tell it; three of four draws, as the others are to be asked now and then.
    /// </summary>
    private static int Gap(Chain chain, Option[] intruders, ref Pcg32 chance)
    {
        var gaps = Gaps(chain);
        var title = new LetterPairs(chain.Title);
        var mostLike = intruders.Max(LikenessToTitle);
        var amid = Array.FindAll(gaps, gap => IsAmid(new Option(chain.Phrases[gap].Text, null, null)));
        var drawn = amid.Length > 0 && chance.Next(4) > 0 ? amid : gaps;
        return drawn[chance.Next(drawn.Length)];

        double LikenessToTitle(Option layer) => title.LikenessTo(new LetterPairs(layer.Text));

        bool IsAmid(Option layer) => LikenessToTitle(layer) <= mostLike
            && intruders.Any(intruder => intruder.Text.Length < layer.Text.Length)
            && intruders.Any(intruder => intruder.Text.Length > layer.Text.Length);
    }

    /// <summary>
    /// The layers that may be left out: a label that stands twice, or in the title, would still be there to read, and one with a
    /// word of the title would stand out among those of other stacks.
    /// </summary>
    private static int[] Gaps(Chain chain) =>
    [
        .. Enumerable.Range(0, chain.Phrases.Length)
            .Where(layer => chain.CountOf(chain.Phrases[layer].Key) == 1 && !chain.IsNamedInTitle(layer) && !chain.HasWordOfTitle(layer)),
    ];
}
