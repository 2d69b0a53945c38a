using LiteDB;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>The events in the database: those of cards, those about other events, and those that hold for all cards.</summary>
internal sealed class StoredEvents(LiteDatabase database)
{
    private readonly Int64Index byId = new("_id"), byCard = new(EventDocument.Card);

    private readonly ILiteCollection<BsonDocument>
        ofCards = database.GetCollection("events", BsonAutoId.Int64),
        corrections = database.GetCollection("corrections", BsonAutoId.Int64),
        rules = database.GetCollection("rules", BsonAutoId.Int64);

    private Corrections? knownCorrections;

    public bool IsEmpty => ofCards.Count() == 0;

    /// <summary>Read when first needed, which is not at the start.</summary>
    public Corrections Corrections => knownCorrections ??= new Corrections(Entries(corrections.FindAll()));

    public IEnumerable<ILiteCollection<BsonDocument>> Collections => [ofCards, corrections, rules];

    public void MakeIndexes() => byCard.MakeIn(ofCards);

    public Rules ReadRules() => Rules.Of(Entries(rules.FindAll()), Corrections);

    public bool TakesBackRelink(JournalEntry correction) => correction.Recorded.Event is Undo { Target: var target }
        && WithIdentity(rules, target).Any(entry => entry.Recorded.Event is Relink && entry.Recorded.Id == target);

    /// <summary>Stores an event unless it is there already; events of unknown kinds stay in the journal only.</summary>
    /// <param name="isSecond">Whether a different event claims the same identity.</param>
    public bool TryAdd(JournalEntry entry, out bool isSecond)
    {
        isSecond = false;
        if (CollectionOf(entry.Recorded.Event) is not { } collection)
            return false;
        var alike = WithIdentity(collection, entry.Recorded.Id);
        if (alike.Contains(entry))
            return false;
        isSecond = alike.Any(other => other.Recorded.Id == entry.Recorded.Id);
        collection.Insert(EventDocument.Write(entry));
        knownCorrections?.Add(entry);
        return true;
    }

    public IEnumerable<JournalEntry> Of(CardId card) => Entries(ofCards.Find(byCard.Equal(CardDocument.Key(card))))
        .Where(entry => EventDocument.CardOf(entry.Recorded.Event) == card);

    /// <summary>
    /// The cards whose fold an undo or rerating changes. A target that has not arrived yet touches its card when it does.
    /// </summary>
    public IEnumerable<CardId> CardsCorrectedBy(JournalEntry correction)
    {
        if (Corrections.TargetOf(correction) is not { } target)
            return [];
        var cards = WithIdentity(ofCards, target).Select(entry => EventDocument.CardOf(entry.Recorded.Event)!.Value);
        return correction.Recorded.Event is Undo
            ? cards.Concat(WithIdentity(corrections, target).Where(entry => entry.Recorded.Event is Rerate).SelectMany(CardsCorrectedBy))
            : cards;
    }

    private static IEnumerable<JournalEntry> Entries(IEnumerable<BsonDocument> documents) => documents.ToList().Select(EventDocument.Read);

    private ILiteCollection<BsonDocument>? CollectionOf(JournalEvent happened) => happened switch
    {
        Undo or Rerate => corrections,
        Setting or Relink => rules,
        UnknownEvent => null,
        _ => ofCards,
    };

    /// <summary>Rarely, others whose identity has the same hash are among them.</summary>
    private List<JournalEntry> WithIdentity(ILiteCollection<BsonDocument> collection, EventId id) =>
        [.. Entries(collection.Find(byId.Between(EventDocument.FirstKey(id), EventDocument.LastKey(id))))];
}
