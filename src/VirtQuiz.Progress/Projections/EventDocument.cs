using System.IO.Hashing;
using System.Text;
using LiteDB;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// How an event stands in the database: its line as it is, under a key made of its identity and its checksum. So the
/// same event has the same key in every rebuild, twice the same counts once, and two that claim one identity stand side
/// by side.
/// </summary>
internal static class EventDocument
{
    public static long Key(JournalEntry entry)
    {
        var hash = new XxHash64();
        hash.Append(Encoding.UTF8.GetBytes(entry.Recorded.Id.ToString()));
        hash.Append(BitConverter.GetBytes(entry.Checksum));
        return (long)hash.GetCurrentHashAsUInt64();
    }

    public static BsonDocument Write(JournalEntry entry) => new()
    {
        ["_id"] = Key(entry),
        ["device"] = entry.Recorded.Id.Device,
        ["line"] = entry.Line,
    };

    /// <exception cref="InvalidDataException">The document is damaged: its line fails its checksum.</exception>
    public static JournalEntry Read(BsonDocument document) =>
        JournalEntry.Read(Encoding.UTF8.GetBytes(document["line"].AsString), document["device"].AsString)
        ?? throw new InvalidDataException("The database holds a damaged event.");
}
