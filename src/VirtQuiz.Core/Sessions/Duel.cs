using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Sessions;

/// <summary>What tells two confused names from each other.</summary>
public static class Duel
{
    /// <summary>The cards about one of two names, but not about both, in their order.</summary>
    public static ImmutableArray<Card> Between(string one, string other, IEnumerable<Card> cards) =>
        [.. cards.Where(card => card.Names.Contains(one) != card.Names.Contains(other))];
}
