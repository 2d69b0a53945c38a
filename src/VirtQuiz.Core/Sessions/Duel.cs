using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Sessions;

/// <summary>What tells two confused names from each other.</summary>
public static class Duel
{
    /// <summary>What was asked for and what was picked in its place, leaving out names that both have; null when nothing is left.</summary>
    public static (string Asked, string Picked)? Names(Card asked, Card picked) =>
        asked.Names.Except(picked.Names).FirstOrDefault() is { } one && picked.Names.Except(asked.Names).FirstOrDefault() is { } other
            ? (one, other)
            : null;

    /// <summary>The cards about one of two names, but not about both, in their order.</summary>
    public static ImmutableArray<Card> Between(string one, string other, IEnumerable<Card> cards) =>
        [.. cards.Where(card => card.Names.Contains(one) != card.Names.Contains(other))];
}
