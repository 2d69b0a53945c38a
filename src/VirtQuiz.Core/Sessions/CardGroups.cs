using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Sessions;

/// <summary>
/// Cards by what is taught as one: the cells and items of a row, which stand side by side in every deck, or one stack,
/// sequence or note.
/// </summary>
internal static class CardGroups
{
    /// <summary>The groups in order, as ranges of indices.</summary>
    public static IEnumerable<Range> Of(ImmutableArray<Card> cards)
    {
        for (var first = 0; first < cards.Length;)
        {
            var end = first + 1;
            while (end < cards.Length && cards[end].Group == cards[first].Group)
                end++;
            yield return first..end;
            first = end;
        }
    }
}
