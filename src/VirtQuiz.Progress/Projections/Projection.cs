using LiteDB;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// The database the program asks: the events of the journals, and what they come to for each card. Every change is
/// made the same way, now or in a rebuild: the events are stored, then the cards they touch are folded anew from all
/// their events. So the order in which events arrive makes no difference. Used by one thread only.
/// </summary>
internal sealed class Projection : IDisposable
{
    /// <summary>Raised when documents or indexes change or an event becomes known, so that older databases are made anew.</summary>
    private const int Version = 6;

    /// <summary>Cards folded in one transaction.</summary>
    private const int Batch = 1000;

    private readonly LiteDatabase database;
    private readonly Action<Moment> observe;
    private readonly ILiteCollection<BsonDocument> cards, journals, about;
    private readonly StoredEvents events;
    private readonly Int64Index
        byEdition = new(CardDocument.Edition), byMissedAt = new(CardDocument.MissedAt), byLastAt = new(CardDocument.LastAt);

    private readonly HashSet<CardId> touched = [];

    private Projection(LiteDatabase database, Action<Moment> observe)
    {
        this.database = database;
        this.observe = observe;

        // A checkpoint on a full disk can hang for ever: only Checkpoint below makes one.
        if (database.CheckpointSize != 0)
            database.CheckpointSize = 0;

        cards = Collection("cards");
        events = new StoredEvents(database);
        journals = Collection("journals");
        about = Collection("about");
        var facts = about.FindById(1);
        IsNew = facts is null && events.IsEmpty;
        IsSettled = facts is not null && facts["settled"].AsBoolean;
        IsCurrent = IsNew || (IsSettled && facts!["version"].AsInt32 == Version);
        if (IsNew)
            MakeIndexes();
        Rules = events.ReadRules();
    }

    /// <summary>Whether it is of this version and complete; one left in the middle of a rebuild is not.</summary>
    public bool IsCurrent { get; }

    public bool IsInMemory { get; private init; }

    public Rules Rules { get; private set; }

    private bool IsNew { get; }

    private bool IsSettled { get; set; }

    /// <param name="path">The file, made when missing; null keeps everything in memory.</param>
    public static Projection Open(string? path, Action<Moment> observe)
    {
        var database = new LiteDatabase(
            new ConnectionString { Filename = path ?? ":memory:", Connection = ConnectionType.Direct, Collation = Collation.Binary },
            new BsonMapper());
        try
        {
            return new Projection(database, observe) { IsInMemory = path is null };
        }
        catch
        {
            FailedDatabases.Add(database);
            throw;
        }
    }

    /// <summary>How far each journal, by file name, has been applied.</summary>
    public IReadOnlyDictionary<string, JournalPosition> Positions() =>
        journals.FindAll().ToDictionary(document => document["name"].AsString, JournalDocument.Read);

    /// <summary>Applies events in one transaction; a large change takes more, and is made anew if it is interrupted.</summary>
    /// <param name="positions">How far their journals are applied with them.</param>
    /// <param name="moreToCome">Leaves the cards to the last part of a replay.</param>
    /// <returns>How many of them claim the identity of a different event.</returns>
    public int Apply(IReadOnlyList<JournalEntry> entries, IReadOnlyDictionary<string, JournalPosition> positions, bool moreToCome = false)
    {
        var twice = 0;
        InTransaction(() =>
        {
            foreach (var entry in entries)
            {
                twice += Store(entry);
                observe(Moment.Working);
            }

            foreach (var (name, position) in positions)
                journals.Upsert(JournalDocument.Write(name, position));
            if (moreToCome || touched.Count > Batch)
                Settle(false);
            else
                FoldTouched();
        });
        while (!moreToCome && !IsSettled)
            InTransaction(FoldTouched);
        if (moreToCome)
            observe(Moment.WithinReplay);
        return twice;
    }

    public CardProgress? Find(CardId card) => cards.FindById(CardDocument.Key(card)) is { } found ? CardDocument.Read(found) : null;

    /// <summary>A review as it stands now, of the card that its own goes on as; null when it was taken back.</summary>
    public Recorded? Corrected(Recorded recorded) => events.Corrections.Corrected(recorded) is Review review
        ? recorded with { Event = review with { Card = Rules.Successor(review.Card) } }
        : null;

    public IReadOnlyList<CardProgress> FindAll(DeckId deck, Language? edition) =>
    [
        .. cards.Find(byEdition.Equal(CardDocument.EditionKey(deck, edition)))
            .Where(document => CardDocument.IsOf(document, deck, edition))
            .Select(CardDocument.Read),
    ];

    public IReadOnlyList<CardProgress> FindMissed() =>
    [
        .. cards.Find(byMissedAt.Between(long.MinValue, long.MaxValue))
            .Select(CardDocument.Read)
            .OrderByDescending(card => card.Missed!.LastAt)
            .ThenBy(card => card.Card.Value),
    ];

    /// <summary>What happened to a card and counts in the end, in order; its own and that of cards that were relinked to it.</summary>
    public IReadOnlyList<PastEvent> FindPast(CardId card) =>
    [
        .. Rules.Predecessors(card).SelectMany(events.Of).Order()
            .Select(entry => Rules.PastEventOf(entry, events.Corrections)).OfType<PastEvent>(),
    ];

    /// <summary>Every document, for comparing two databases.</summary>
    public IReadOnlyList<string> Dump() =>
    [
        .. events.Collections.Concat([cards, journals, about]).SelectMany(collection => collection.FindAll()
            .Select(document => $"{collection.Name} {JsonSerializer.Serialize(document)}")
            .Order(StringComparer.Ordinal)),
    ];

    /// <summary>Moves what was committed from the log into the file. The caller has made sure that there is room.</summary>
    public void Checkpoint()
    {
        observe(Moment.Working);
        database.Checkpoint();
        observe(Moment.Working);
    }

    public void Dispose() => database.Dispose();

    /// <summary>Closes it after it failed; never throws.</summary>
    public void GiveUp() => FailedDatabases.Add(database);

    private ILiteCollection<BsonDocument> Collection(string name) => database.GetCollection(name, BsonAutoId.Int64);

    private void MakeIndexes()
    {
        foreach (var index in new[] { byEdition, byMissedAt, byLastAt })
            index.MakeIn(cards);
        events.MakeIndexes();
    }

    private void InTransaction(Action change)
    {
        if (!database.BeginTrans())
            throw new InvalidOperationException("A transaction is open already.");
        change();
        observe(Moment.BeforeCommit);
        if (!database.Commit())
            throw new InvalidOperationException("The database lost its transaction.");
    }

    /// <returns>1 when a different event claims the same identity, else 0.</returns>
    private int Store(JournalEntry entry)
    {
        if (!events.TryAdd(entry, out var isSecond))
            return 0;
        if (EventDocument.CardOf(entry.Recorded.Event) is { } card)
            touched.Add(card);
        else if (entry.Recorded.Event is Undo or Rerate)
            touched.UnionWith(events.CardsCorrectedBy(entry));
        if (entry.Recorded.Event is Setting or Relink || events.TakesBackRelink(entry))
            TouchRuled(entry);
        return isSecond ? 1 : 0;
    }

    private void TouchRuled(JournalEntry entry)
    {
        touched.UnionWith(Rules.Relinked);
        Rules = events.ReadRules();
        touched.UnionWith(Rules.Relinked);
        if (entry.Recorded.Event is not Setting)
            return;
        var later = cards.Find(byLastAt.Between(entry.Recorded.At.ToUnixTimeMilliseconds(), long.MaxValue));
        touched.UnionWith(later.Select(document => CardId.Parse(document["card"].AsString)));
    }

    private void FoldTouched()
    {
        foreach (var card in touched.Take(Batch).ToList())
        {
            Fold(card);
            touched.Remove(card);
            observe(Moment.Working);
        }

        if (touched.Count == 0)
            Settle(true);
    }

    private void Fold(CardId card)
    {
        var goesOnAs = Rules.Successor(card);
        if (goesOnAs != card)
            cards.Delete(CardDocument.Key(card));
        if (CardHistory.Of(FindPast(goesOnAs)) is { } history)
            cards.Upsert(CardDocument.Write(history));
        else
            cards.Delete(CardDocument.Key(goesOnAs));
    }

    private void Settle(bool settled)
    {
        if (settled == IsSettled)
            return;
        IsSettled = settled;
        about.Upsert(new BsonDocument { ["_id"] = 1, ["version"] = Version, ["settled"] = settled });
    }
}
