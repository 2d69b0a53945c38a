using LiteDB;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// An index of numbers, and the questions asked of it. The expressions are made once and given their values as
/// parameters: LiteDB parses every expression and compiles every text it has not met, which takes it milliseconds and
/// memory it never gives back. A result must be read before the next question.
/// </summary>
internal sealed class Int64Index(string field)
{
    private readonly BsonExpression equal = BsonExpression.Create($"$.{field} = @0", 0L);
    private readonly BsonExpression between = BsonExpression.Create($"$.{field} BETWEEN @0 AND @1", 0L, 0L);

    public void MakeIn(ILiteCollection<BsonDocument> collection) => collection.EnsureIndex(field, BsonExpression.Create($"$.{field}"));

    public BsonExpression Equal(long value)
    {
        equal.Parameters["0"] = value;
        return equal;
    }

    /// <summary>Both ends belong to it. A field that is absent is null in the index and lies below every number.</summary>
    public BsonExpression Between(long low, long high)
    {
        between.Parameters["0"] = low;
        between.Parameters["1"] = high;
        return between;
    }
}
