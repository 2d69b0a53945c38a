using LiteDB;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress.Projections;

/// <summary>The cards in the database.</summary>
internal sealed class CardCollection(LiteDatabase database)
{
    private readonly ILiteCollection<BsonDocument> cards = database.GetCollection("cards", BsonAutoId.Int64);
    private readonly Int64Index byEdition = new(CardDocument.Edition), byMissedAt = new(CardDocument.MissedAt);

    public ILiteCollection<BsonDocument> Documents => cards;

    public void MakeIndexes()
    {
        byEdition.MakeIn(cards);
        byMissedAt.MakeIn(cards);
    }

    public CardProgress? Find(CardId card) =>
        cards.FindById(CardDocument.Key(card)) is { } found ? CardDocument.ReadProgress(found) : null;

    public FoldedCard? FindFolded(CardId card) =>
        cards.FindById(CardDocument.Key(card)) is { } found ? CardDocument.Read(found) : null;

    public IReadOnlyList<CardProgress> FindAll(DeckId deck, Language? edition) =>
    [
        .. cards.Find(byEdition.Equal(CardDocument.EditionKey(deck, edition)))
            .Where(document => CardDocument.IsOf(document, deck, edition))
            .Select(CardDocument.ReadProgress),
    ];

    public IReadOnlyList<CardProgress> FindMissed() =>
    [
        .. cards.Find(byMissedAt.Between(long.MinValue, long.MaxValue))
            .Select(CardDocument.ReadProgress)
            .OrderByDescending(card => card.Missed!.LastAt)
            .ThenBy(card => card.Card.Value),
    ];

    /// <summary>Cards to which something happened at a moment or after it. Reads all: for what is rare.</summary>
    /// <param name="most">Where to stop looking.</param>
    public IReadOnlyList<CardId> FindSince(DateTimeOffset moment, int most) =>
    [
        .. cards.FindAll()
            .Where(document => document[CardDocument.LastAt].AsInt64 >= moment.ToUnixTimeMilliseconds())
            .Take(most)
            .Select(document => CardId.Parse(document["card"].AsString)),
    ];

    /// <summary>Whether the document of a card is, bit for bit, what its events come to.</summary>
    public bool Holds(FoldedCard card) => cards.FindById(CardDocument.Key(card.History.Progress.Card)) is { } found
        && JsonSerializer.Serialize(found) == JsonSerializer.Serialize(CardDocument.Write(card));

    public void Put(FoldedCard card) => cards.Upsert(CardDocument.Write(card));

    /// <summary>The order in which many cards are added soonest: those of a deck, which lie together in an index, one after another.</summary>
    public static IEnumerable<FoldedCard> InOrder(IEnumerable<FoldedCard> cards) => cards
        .OrderBy(card => card.History.Origin is { } origin ? CardDocument.EditionKey(origin.Deck, origin.Edition) : 0)
        .ThenBy(card => CardDocument.Key(card.History.Progress.Card));

    /// <summary>Adds cards that are not there yet.</summary>
    public void Add(IEnumerable<FoldedCard> added) => cards.Insert(added.Select(CardDocument.Write));

    public void Remove(CardId card) => cards.Delete(CardDocument.Key(card));
}
