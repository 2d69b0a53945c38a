using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Reviews;

/// <summary>What two cards are compared by: kind, names and text.</summary>
internal sealed class CardTraits(CardKind kind, ImmutableArray<string> parts, string text)
{
    /// <summary>How much of a long text is looked at.</summary>
    private const int MostCharacters = 300;

    /// <summary>From here on a text that stayed is hardly another card's: "Yes" is, a sentence is not.</summary>
    private const int TellingCharacters = 16;

    private readonly LetterPairs[] names = [.. parts.Select(PairsOf)];
    private readonly LetterPairs says = PairsOf(text);
    private readonly string folded = Folding.Fold(text);

    /// <summary>The texts of which a card that is at all like this one shares at least one.</summary>
    public IEnumerable<string> Keys => parts.Select(Folding.Fold).Append(folded).Where(key => key.Length > 0).Distinct();

    private CardKind Kind { get; } = kind;

    /// <summary>
    /// 0 (nothing in common, or cards of different kinds) to 1. Names and text weigh the same, unless a long text stayed
    /// as it was.
    /// </summary>
    public double LikenessTo(CardTraits other)
    {
        if (Kind != other.Kind || names.Length == 0 || other.names.Length == 0)
            return 0;

        var named = names.Zip(other.names, (name, now) => name.LikenessTo(now)).Sum() / Math.Max(names.Length, other.names.Length);
        return folded == other.folded && folded.Length >= TellingCharacters
            ? 0.7 + (0.3 * named)
            : (named + says.LikenessTo(other.says)) / 2;
    }

    private static LetterPairs PairsOf(string text) => new(text.Length > MostCharacters ? text[..MostCharacters] : text);
}
