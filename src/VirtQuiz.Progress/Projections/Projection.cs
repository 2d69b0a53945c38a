using System.Collections.Immutable;
using LiteDB;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// The database the program asks: what the events of the journals come to for each card, and where they stand. It is
/// made once from whole journals and then kept up part by part; both give the same documents. Used by one thread only.
/// </summary>
internal sealed class Projection : IDisposable
{
    /// <summary>Raised when documents or indexes change or an event becomes known, so that older databases are made anew.</summary>
    private const int Version = 8;

    /// <summary>Cards written in one transaction when all are made.</summary>
    private const int Batch = 1000;

    private readonly LiteDatabase database;
    private readonly Action<Moment> observe;
    private readonly ILiteCollection<BsonDocument> journals;
    private readonly CardCollection cards;
    private readonly StoredEvents events;
    private readonly JournalLines lines;
    private readonly Dictionary<string, AppliedJournal> applied;
    private readonly HashSet<CardId> changed = [];

    private Projection(LiteDatabase database, ProgressFolder folder, Action<Moment> observe)
    {
        this.database = database;
        this.observe = observe;

        // A checkpoint on a full disk can hang for ever: only Checkpoint below makes one.
        if (database.CheckpointSize != 0)
            database.CheckpointSize = 0;

        cards = new CardCollection(database);
        events = new StoredEvents(database);
        journals = database.GetCollection("journals", BsonAutoId.Int64);
        lines = new JournalLines(folder);
        applied = journals.FindAll().Select(JournalDocument.Read).ToDictionary(journal => journal.Name);
        Rules = events.ReadRules();
    }

    /// <summary>Whether it was made by this version.</summary>
    public bool IsCurrent => database.UserVersion == Version;

    public bool IsInMemory { get; private init; }

    public Rules Rules { get; private set; }

    /// <summary>How far each journal, by file name, is applied.</summary>
    public IReadOnlyDictionary<string, AppliedJournal> Applied => applied;

    /// <summary>Just after the latest event of all journals but one.</summary>
    public DateTimeOffset LatestBut(string journal) => applied.Values.Where(other => other.Name != journal)
        .Select(other => other.LatestAt.AddMilliseconds(1)).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    /// <param name="path">The file, made when missing; null keeps everything in memory.</param>
    public static Projection Open(string? path, ProgressFolder folder, Action<Moment> observe)
    {
        var database = new LiteDatabase(
            new ConnectionString { Filename = path ?? ":memory:", Connection = ConnectionType.Direct, Collation = Collation.Binary },
            new BsonMapper());
        try
        {
            return new Projection(database, folder, observe) { IsInMemory = path is null };
        }
        catch
        {
            FailedDatabases.Add(database);
            throw;
        }
    }

    /// <summary>Fills a new database from whole journals.</summary>
    /// <param name="tidyUp">Called between transactions.</param>
    /// <param name="advance">Told how much of writing is done, 0 to 1.</param>
    public void Fill(Chronicle chronicle, Action tidyUp, Action<double> advance)
    {
        var folded = chronicle.FoldCards(static _ => true);
        cards.MakeIndexes();
        InTransaction(() =>
        {
            foreach (var entry in chronicle.Made)
                events.TryAdd(entry);
            foreach (var journal in chronicle.Applied.Where(journal => journal.Position != JournalPosition.Start))
                journals.Insert(JournalDocument.Write(journal));
        });

        var written = 0;
        foreach (var part in CardCollection.InOrder(folded.Values).Chunk(Batch))
        {
            InTransaction(() => cards.Add(part));
            written += part.Length;
            tidyUp();
            advance((double)written / folded.Count);
            observe(Moment.WithinReplay);
        }

        database.UserVersion = Version;
        foreach (var journal in chronicle.Applied)
            applied[journal.Name] = journal;
        Rules = events.ReadRules();
    }

    /// <summary>
    /// Applies a part of a journal, in one transaction, unless it is applied already. False when it does not go on where
    /// the journal is applied to, or changes so much that all is better made anew; nothing is changed then.
    /// </summary>
    public bool TryApply(JournalPart part)
    {
        var journal = applied.GetValueOrDefault(part.Journal) ?? AppliedJournal.None(part.Journal);
        if (journal.Position.Offset >= part.End.Offset)
            return true;
        if (journal.Position.Offset != part.From)
            return false;

        var after = journal.After(part);
        var change = new Change(cards, events, lines, Rules, applied, after);
        Begin();
        try
        {
            if (!change.TryApply(part, () => observe(Moment.Working)))
            {
                TakeBack();
                return false;
            }
        }
        catch (JournalUnreadableException)
        {
            TakeBack();
            throw;
        }

        journals.Upsert(JournalDocument.Write(after));
        Commit();
        applied[after.Name] = after;
        changed.UnionWith(change.Cards);
        Rules = change.Rules;
        return true;
    }

    public int CountCards() => cards.Documents.Count();

    public CardProgress? Find(CardId card) => cards.Find(card);

    /// <summary>A review as it stands now, of the card that its own goes on as; null when it was taken back.</summary>
    public Recorded? Corrected(Recorded recorded) => events.Corrections.Corrected(recorded) is Review review
        ? recorded with { Event = review with { Card = Rules.Successor(review.Card) } }
        : null;

    public IReadOnlyList<CardProgress> FindAll(DeckId deck, Language? edition) => cards.FindAll(deck, edition);

    public IReadOnlyList<CardProgress> FindMissed() => cards.FindMissed();

    /// <summary>What happened to a card and counts in the end, in order; its own and that of cards that were relinked to it.</summary>
    /// <exception cref="StaleProjectionException">A journal is not as it was applied.</exception>
    /// <exception cref="JournalUnreadableException">A journal cannot be read.</exception>
    public IReadOnlyList<PastEvent> FindPast(CardId card) => cards.FindFolded(card) is { } known
        ? [
            .. lines.Read(known.Lines).Select(line => line.Entry).Distinct().Order()
                .Select(entry => Rules.PastEventOf(entry, events.Corrections)).OfType<PastEvent>(),
        ]
        : [];

    /// <summary>
    /// Begins a comparison with the journals, as far as they are applied now: of what changes from here on nothing is claimed. What was
    /// added to the database before may stand on a damaged card.
    /// </summary>
    public ImmutableArray<AppliedJournal> BeginComparison()
    {
        changed.Clear();
        return [.. applied.Values];
    }

    /// <summary>Whether a card was written since the comparison began.</summary>
    public bool HasChanged(CardId card) => changed.Contains(card);

    /// <summary>Whether it knows a card as its events say, or the card has changed since the comparison began.</summary>
    public bool Holds(FoldedCard card) => HasChanged(card.History.Progress.Card) || cards.Holds(card);

    /// <summary>Whether it knows how far a journal was applied, or has applied more of it since.</summary>
    public bool Holds(AppliedJournal journal) => journal.Position == JournalPosition.Start
        || (applied.GetValueOrDefault(journal.Name) is { } known && (known == journal || known.Position.Offset > journal.Position.Offset));

    /// <summary>Whether it has all of some events that are about others or hold for all cards, and none that it was not given.</summary>
    public bool HoldsEvents(IReadOnlyCollection<JournalEntry> made) => events.Holds(made);

    /// <summary>Whether it has cards that are not among these and have not changed since the comparison began.</summary>
    /// <param name="count">How many cards there should be.</param>
    public bool HasMoreThan(int count) => CountCards() > count + changed.Count;

    /// <summary>Every document, for comparing two databases.</summary>
    public ImmutableArray<string> Dump() =>
    [
        .. events.Collections.Concat([cards.Documents, journals]).SelectMany(collection => collection.FindAll()
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

    private void InTransaction(Action change)
    {
        Begin();
        change();
        Commit();
    }

    private void Begin()
    {
        if (!database.BeginTrans())
            throw new InvalidOperationException("A transaction is open already.");
    }

    private void TakeBack()
    {
        database.Rollback();
        events.Forget();
    }

    private void Commit()
    {
        observe(Moment.BeforeCommit);
        if (!database.Commit())
            throw new InvalidOperationException("The database lost its transaction.");
    }
}
