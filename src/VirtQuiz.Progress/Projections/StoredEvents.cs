using LiteDB;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>The events in the database: those about other events, and those that hold for all cards. Few, so they are known by heart.</summary>
internal sealed class StoredEvents(LiteDatabase database)
{
    private readonly ILiteCollection<BsonDocument>
        corrections = database.GetCollection("corrections", BsonAutoId.Int64),
        rules = database.GetCollection("rules", BsonAutoId.Int64);

    private Corrections? knownCorrections;
    private int added;

    /// <summary>Read when first needed, which is not at the start.</summary>
    public Corrections Corrections => knownCorrections ??= new Corrections(Entries(corrections));

    public IEnumerable<ILiteCollection<BsonDocument>> Collections => [corrections, rules];

    public Rules ReadRules()
    {
        var made = Entries(rules);
        return made.Exists(static entry => entry.Recorded.Event is Relink) ? Rules.Of(made, Corrections) : new Rules(made);
    }

    /// <summary>Stores an event; false when it is there already, or is about one card or of an unknown kind.</summary>
    public bool TryAdd(JournalEntry entry)
    {
        if (CollectionOf(entry.Recorded.Event) is not { } collection || collection.FindById(EventDocument.Key(entry)) is not null)
            return false;
        collection.Insert(EventDocument.Write(entry));
        added++;
        knownCorrections?.Add(entry);
        return true;
    }

    /// <summary>Whether all of some events are stored, and no others but those added since the database was opened.</summary>
    public bool Holds(IReadOnlyCollection<JournalEntry> made) =>
        made.All(entry => CollectionOf(entry.Recorded.Event)?.FindById(EventDocument.Key(entry)) is { } found && EventDocument.Read(found) == entry)
        && Collections.Sum(collection => collection.Count()) <= made.Count + added;

    /// <summary>After a transaction that came to nothing.</summary>
    public void Forget() => knownCorrections = null;

    private static List<JournalEntry> Entries(ILiteCollection<BsonDocument> collection) =>
        collection.FindAll().ToList().ConvertAll(EventDocument.Read);

    private ILiteCollection<BsonDocument>? CollectionOf(JournalEvent happened) => happened switch
    {
        Undo or Rerate => corrections,
        Setting or Relink => rules,
        _ => null,
    };
}
