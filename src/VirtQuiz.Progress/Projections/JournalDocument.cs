using System.IO.Hashing;
using System.Text;
using LiteDB;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>How the position up to which a journal is applied stands in the database.</summary>
internal static class JournalDocument
{
    /// <param name="name">The journal's file name.</param>
    public static BsonDocument Write(string name, JournalPosition position) => new()
    {
        ["_id"] = (long)XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(name)),
        ["name"] = name,
        ["offset"] = position.Offset,
        ["tail"] = (long)position.Tail,
    };

    public static JournalPosition Read(BsonDocument document) =>
        new(document["offset"].AsInt64, (uint)document["tail"].AsInt64);
}
