using LiteDB;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress.Projections;

/// <summary>The cards in the database.</summary>
internal sealed class CardCollection(LiteDatabase database)
{
    private readonly ILiteCollection<BsonDocument> cards = database.GetCollection("cards", BsonAutoId.Int64);
    private readonly Int64Index
        byEdition = new(CardDocument.Edition), byMissedAt = new(CardDocument.MissedAt), byLastAt = new(CardDocument.LastAt);

    public ILiteCollection<BsonDocument> Documents => cards;

    public void MakeIndexes()
    {
        foreach (var index in new[] { byEdition, byMissedAt, byLastAt })
            index.MakeIn(cards);
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

    /// <summary>Cards to which something happened at a moment or after it.</summary>
    /// <param name="most">Where to stop looking.</param>
    public IReadOnlyList<CardId> FindSince(DateTimeOffset moment, int most) =>
    [
        .. cards.Find(byLastAt.Between(moment.ToUnixTimeMilliseconds(), long.MaxValue), limit: most)
            .Select(document => CardId.Parse(document["card"].AsString)),
    ];

    /// <summary>Whether the document of a card is, bit for bit, what its events come to.</summary>
    public bool Holds(FoldedCard card) => cards.FindById(CardDocument.Key(card.History.Progress.Card)) is { } found
        && JsonSerializer.Serialize(found) == JsonSerializer.Serialize(CardDocument.Write(card));

    public void Put(FoldedCard card) => cards.Upsert(CardDocument.Write(card));

    /// <summary>Adds cards that are not there yet.</summary>
    public void Add(IEnumerable<FoldedCard> added) => cards.Insert(added.Select(CardDocument.Write));

    public void Remove(CardId card) => cards.Delete(CardDocument.Key(card));
}
