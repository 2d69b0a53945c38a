using System.Collections.Immutable;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// The wrong values that a question for a value may offer. Good ones are clearly wrong, come from the same row (or, when
/// that does not suffice, from a row where another table of the deck contrasts the same subject under the same
/// attribute), name a subject exactly when the answer does, and are not like each other.
/// </summary>
internal sealed class Distractors
{
    public const int Fewest = 2, Most = 3;

    private readonly ImmutableArray<Fact> candidates;
    private readonly int fromOwnRow;

    private Distractors(ImmutableArray<Fact> fromOwnRow, ImmutableArray<Fact> fromLikeRows, FormObstacle? obstacle)
    {
        candidates = [.. fromOwnRow, .. fromLikeRows];
        this.fromOwnRow = fromOwnRow.Length;
        Obstacle = obstacle;
    }

    /// <summary>Why there are too few; null when there are enough.</summary>
    public FormObstacle? Obstacle { get; }

    public static Distractors Of(Fact answer, DeckFacts deck)
    {
        var columns = answer.Card.Subjects.Select(subject => deck.ColumnOf(answer.Card.Comparison.Subjects[subject])).ToArray();
        ImmutableArray<Fact> wrong = [.. answer.Row.Around(answer).Where(IsClearlyWrong)];
        ImmutableArray<Fact> own = [.. wrong.Where(other => other.NamesSubject == answer.NamesSubject)];
        if (HasPair(own))
            return new(own, [], obstacle: null);

        ImmutableArray<Fact> like = [.. FromLikeRows(answer, deck).Where(IsClearlyWrong).Take(FactRow.Window)];
        if (HasPair([.. own, .. like]))
            return new(own, like, obstacle: null);

        return new(own, like, wrong switch
        {
            { Length: < Fewest } => FormObstacle.TooFewDistractors,
            _ when !HasPair(wrong) => FormObstacle.OddOneOut,
            _ => FormObstacle.MaskIsCue,
        });

        bool IsClearlyWrong(Fact other) =>
            !other.Phrase.IsLike(answer.Phrase) && !columns.Any(column => column.Contains(other.Key));
    }

    /// <summary>
    /// Picks two or three that are not like each other: what was confused first, the asked row before like rows, chance
    /// for the rest.
    /// </summary>
    /// <returns>How many were picked.</returns>
    public int Pick(Occasion occasion, ref Pcg32 chance, Span<Fact> picked)
    {
        Span<byte> order = stackalloc byte[candidates.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = (byte)i;
        chance.Shuffle(order[..fromOwnRow]);
        chance.Shuffle(order[fromOwnRow..]);
        MoveConfusedFirst(order, occasion);

        // What comes first may be like all the others: then begin with the next.
        var count = 0;
        for (var first = 0; first < order.Length && count < Fewest; first++)
            count = PickFrom(order[first], order, picked);
        return count;
    }

    private int PickFrom(byte first, ReadOnlySpan<byte> order, Span<Fact> picked)
    {
        picked[0] = candidates[first];
        var count = 1;
        foreach (var next in order)
        {
            var isEnough = count == (next < fromOwnRow ? Most : Fewest);
            if (!isEnough && count < Most && !IsLikeAny(candidates[next], picked[..count]))
                picked[count++] = candidates[next];
        }

        return count;
    }

    private void MoveConfusedFirst(Span<byte> order, Occasion occasion)
    {
        var front = 0;
        for (var i = 0; i < order.Length; i++)
        {
            if (!occasion.IsConfused(candidates[order[i]].Card.Id))
                continue;

            var found = order[i];
            order[front..i].CopyTo(order[(front + 1)..]);
            order[front++] = found;
        }
    }

    /// <summary>What tables that compare the same subject with others say of those, and names nobody.</summary>
    private static IEnumerable<Fact> FromLikeRows(Fact answer, DeckFacts deck)
    {
        var subjects = answer.Card.Subjects.Select(subject => Phrase.KeyOf(answer.Card.Comparison.Subjects[subject])).ToArray();
        return from row in answer.NamesSubject ? [] : deck.RowsLike(answer.Row)
               let others = row.Comparison.Subjects.Select(Phrase.KeyOf).ToArray()
               where subjects.All(others.Contains)
               from other in row.Facts
               where !other.Card.Subjects.Any(subject => subjects.Contains(others[subject]))
               where !other.NamesSubject && answer.Row.Names.MaskIn(other.Card.Text) == other.Card.Text
               select other;
    }

    private static bool HasPair(ImmutableArray<Fact> facts)
    {
        for (var i = 1; i < facts.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!facts[i].Phrase.IsLike(facts[j].Phrase))
                    return true;
            }
        }

        return false;
    }

    private static bool IsLikeAny(Fact fact, ReadOnlySpan<Fact> others)
    {
        foreach (var other in others)
        {
            if (fact.Phrase.IsLike(other.Phrase))
                return true;
        }

        return false;
    }
}
