using System.IO.Hashing;
using System.Text;
using LiteDB;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// How an event stands in the database: its line as it is, under a key made of its identity and its checksum. So the
/// same event has the same key in every rebuild, twice the same counts once, and two that claim one identity stand side
/// by side.
/// </summary>
internal static class EventDocument
{
    public const string Card = "card";

    /// <summary>A hash of device and number in the upper half, the checksum in the lower.</summary>
    public static long Key(JournalEntry entry) => FirstKey(entry.Recorded.Id) | entry.Checksum;

    public static long FirstKey(EventId id) => (long)((ulong)XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(id.ToString())) << 32);

    public static long LastKey(EventId id) => FirstKey(id) | uint.MaxValue;

    /// <summary>The card an event happened to; null for events that are not about one card.</summary>
    public static CardId? CardOf(JournalEvent happened) => happened switch
    {
        CardSeen seen => seen.Card,
        Review review => review.Card,
        Suspend suspend => suspend.Card,
        Bury bury => bury.Card,
        Flag flag => flag.Card,
        Reset reset => reset.Card,
        BadQuestion bad => bad.Card,
        _ => null,
    };

    public static BsonDocument Write(JournalEntry entry)
    {
        var document = new BsonDocument
        {
            ["_id"] = Key(entry),
            ["device"] = entry.Recorded.Id.Device,
            ["line"] = entry.Line,
        };
        if (CardOf(entry.Recorded.Event) is { } card)
            document[Card] = CardDocument.Key(card);
        return document;
    }

    /// <exception cref="InvalidDataException">The document is damaged: its line fails its checksum.</exception>
    public static JournalEntry Read(BsonDocument document) =>
        JournalEntry.Read(Encoding.UTF8.GetBytes(document["line"].AsString), document["device"].AsString)
        ?? throw new InvalidDataException("The database holds a damaged event.");
}
