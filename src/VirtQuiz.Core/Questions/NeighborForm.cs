using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>What lies directly above or below a layer, or comes directly before or after a step.</summary>
internal sealed class NeighborForm : IQuestionForm
{
    public FormObstacle? ObstacleTo(Card card, DeckFacts deck)
    {
        if (deck.ChainOf(card) is not { } chain)
            return FormObstacle.OtherKind;

        for (var upper = 0; upper < chain.Phrases.Length - 1; upper++)
        {
            if (NeighborPlace.At(chain, upper, Side.Before) is not null || NeighborPlace.At(chain, upper, Side.After) is not null)
                return null;
        }

        return FormObstacle.TooFewDistractors;
    }

    public Question? Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var chain = deck.ChainOf(card)!;
        foreach (var upper in occasion.Boundary is { } wanted ? [Checked(wanted, chain)] : Boundaries(chain, ref chance))
        {
            Side[] sides = [Side.Before, Side.After];
            chance.Shuffle<Side>(sides);
            foreach (var side in sides)
            {
                if (NeighborPlace.At(chain, upper, side) is { } place)
                    return place.Ask(occasion, ref chance);
            }
        }

        return null;
    }

    /// <summary>
    /// The boundaries in the order in which they are tried. Those that differ between siblings come first, but not
    /// always: with three of four draws theirs, the others are still asked now and then.
    /// </summary>
    private static int[] Boundaries(Chain chain, ref Pcg32 chance)
    {
        var boundaries = Enumerable.Range(0, chain.Phrases.Length - 1).ToArray();
        chance.Shuffle<int>(boundaries);
        return chance.Next(4) > 0 ? [.. boundaries.OrderByDescending(chain.IsContrasted)] : boundaries;
    }

    private static int Checked(int boundary, Chain chain) => boundary >= 0 && boundary < chain.Phrases.Length - 1
        ? boundary
        : throw new ArgumentOutOfRangeException(
            nameof(boundary), boundary, $"'{chain.Title}' has {chain.Phrases.Length - 1} boundaries.");
}
