using System.IO.Hashing;
using System.Text;
using LiteDB;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>How an <see cref="AppliedJournal"/> stands in the database.</summary>
internal static class JournalDocument
{
    /// <param name="name">The journal's file name.</param>
    public static long Key(string name) => (long)XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(name));

    public static BsonDocument Write(AppliedJournal journal) => new()
    {
        ["_id"] = Key(journal.Name),
        ["name"] = journal.Name,
        ["offset"] = journal.Position.Offset,
        ["tail"] = (long)journal.Position.Tail,
        ["latestAt"] = journal.LatestAt.ToUnixTimeMilliseconds(),
        ["lastSeq"] = journal.LastSequence,
        ["ordered"] = journal.IsOrdered,
    };

    public static AppliedJournal Read(BsonDocument document) => new(
        document["name"].AsString,
        new JournalPosition(document["offset"].AsInt64, (uint)document["tail"].AsInt64),
        DateTimeOffset.FromUnixTimeMilliseconds(document["latestAt"].AsInt64),
        document["lastSeq"].AsInt64,
        document["ordered"].AsBoolean);
}
