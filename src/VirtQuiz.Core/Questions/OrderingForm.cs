using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>Shuffled layers or steps are put in order.</summary>
internal sealed class OrderingForm : IQuestionForm
{
    private const int Fewest = 4;

    public FormObstacle? ObstacleTo(Card card, DeckFacts deck) => deck.ChainOf(card) switch
    {
        null => FormObstacle.OtherKind,
        { Phrases.Length: < Fewest } => FormObstacle.TooShort,
        { DistinctCount: 1 } => FormObstacle.AllAlike,
        _ => null,
    };

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var chain = deck.ChainOf(card)!;
        var positions = Enumerable.Range(0, chain.Phrases.Length).ToArray();

        // Two labels or more that differ leave some order that is wrong, so this ends; drawing again keeps all the
        // wrong orders equally likely.
        do
            chance.Shuffle<int>(positions);
        while (IsSolved(positions, chain));

        ImmutableArray<string> items = [.. positions.Select(position => chain.Phrases[position].Text)];
        ImmutableArray<int> order = [.. Enumerable.Range(0, positions.Length).OrderBy(item => positions[item])];
        return new OrderingQuestion(card, Form.Ordering, chain.OrderPrompt(), items, order);
    }

    private static bool IsSolved(int[] positions, Chain chain)
    {
        for (var i = 0; i < positions.Length; i++)
        {
            if (chain.Phrases[positions[i]].Key != chain.Phrases[i].Key)
                return false;
        }

        return true;
    }
}
