using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Commands;

/// <summary>What can be relinked, and which card the learner means by a name or the beginning of an id.</summary>
/// <param name="Changed">What is proposed.</param>
/// <param name="AllGone">Every answered card that no deck has, those of decks that are not at hand included.</param>
/// <param name="AllThere">Every card of the decks.</param>
public sealed record Relinking(ChangedCards Changed, IReadOnlyList<KnownCard> AllGone, IReadOnlyList<Card> AllThere)
{
    private const int ShortIdDigits = 8;
    private const int FewestDigits = 4;

    public static Relinking Of(IReadOnlyList<KnownCard> known, IReadOnlyList<Deck> decks)
    {
        Card[] there = [.. decks.SelectMany(deck => DeckCards.Of(deck))];
        var ids = there.Select(card => card.Id).ToHashSet();
        return new Relinking(ChangedCards.Of(known, decks), [.. known.Where(card => !ids.Contains(card.Card))], there);
    }

    public static string ShortId(CardId card) => card.ToString()[..ShortIdDigits];

    public static string ShortIds(IEnumerable<KnownCard> cards) => string.Join(", ", cards.Select(card => ShortId(card.Card)));

    public static string ShortIds(IEnumerable<Card> cards) => string.Join(", ", cards.Select(card => ShortId(card.Id)));

    public IReadOnlyList<KnownCard> Gone(string name) =>
        [.. AllGone.Where(card => IsMeant(name, card.Card, card.Label))];

    /// <summary>The cards of that name; those of the old card's own deck alone where there are any.</summary>
    public IReadOnlyList<Card> There(string name, KnownCard old)
    {
        Card[] meant = [.. AllThere.Where(card => IsMeant(name, card.Id, card.Label))];
        Card[] near = [.. meant.Where(card => card.Deck.Id == old.Seen.Deck && card.Deck.Edition == old.Seen.Edition)];
        return near.Length > 0 ? near : meant;
    }

    private static bool IsMeant(string name, CardId id, string label) =>
        Folding.Fold(label) == Folding.Fold(name)
        || (name.Length >= FewestDigits && id.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
