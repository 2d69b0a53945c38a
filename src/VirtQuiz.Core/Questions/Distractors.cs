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

    // Whether there are enough shows after a glance at the first ones; all of them are wanted by questions only.
    private readonly Lazy<(ImmutableArray<Fact> Facts, int FromOwnRow)> candidates;

    private Distractors(IEnumerable<Fact> fromOwnRow, IEnumerable<Fact> fromLikeRows, FormObstacle? obstacle)
    {
        candidates = new(() =>
        {
            ImmutableArray<Fact> own = [.. fromOwnRow];
            return ([.. own, .. fromLikeRows], own.Length);
        });
        Obstacle = obstacle;
    }

    /// <summary>Why there are too few; null when there are enough.</summary>
    public FormObstacle? Obstacle { get; }

    /// <summary>The distractors of a value, found once.</summary>
    public static Distractors For(Fact answer, DeckFacts deck) => answer.Distractors ??= Of(answer, deck);

    private static Distractors Of(Fact answer, DeckFacts deck)
    {
        var columns = answer.Card.Subjects.Select(subject => deck.ColumnOf(answer.Card.Comparison.Subjects[subject])).ToArray();
        var own = answer.Row.Around(answer).Where(NamesSubjectAlike).Where(IsClearlyWrong);
        if (HasPair(own))
            return new(own, [], obstacle: null);

        var wrong = answer.Row.Around(answer).Where(IsClearlyWrong).ToList();
        own = wrong.FindAll(NamesSubjectAlike);
        var like = FromLikeRows(answer, deck).Where(IsClearlyWrong).Take(FactRow.Window).ToList();
        if (like.Count > 0 && HasPair(own.Concat(like)))
            return new(own, like, obstacle: null);

        return new([], [], wrong switch
        {
            { Count: < Fewest } => FormObstacle.TooFewDistractors,
            _ when !HasPair(wrong) => FormObstacle.OddOneOut,
            _ => FormObstacle.MaskIsCue,
        });

        bool NamesSubjectAlike(Fact other) => other.NamesSubject == answer.NamesSubject;

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
        var (facts, fromOwnRow) = candidates.Value;
        Span<byte> order = stackalloc byte[facts.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = (byte)i;
        chance.Shuffle(order[..fromOwnRow]);
        chance.Shuffle(order[fromOwnRow..]);
        MoveConfusedFirst(facts, order, occasion);

        // What comes first may be like all the others: then begin with the next.
        var count = 0;
        for (var first = 0; first < order.Length && count < Fewest; first++)
            count = PickFrom(facts, fromOwnRow, order[first], order, picked);
        return count;
    }

    private static int PickFrom(
        ImmutableArray<Fact> facts, int fromOwnRow, byte first, ReadOnlySpan<byte> order, Span<Fact> picked)
    {
        picked[0] = facts[first];
        var count = 1;
        foreach (var next in order)
        {
            var isEnough = count == (next < fromOwnRow ? Most : Fewest);
            if (!isEnough && count < Most && !IsLikeAny(facts[next], picked[..count]))
                picked[count++] = facts[next];
        }

        return count;
    }

    private static void MoveConfusedFirst(ImmutableArray<Fact> facts, Span<byte> order, Occasion occasion)
    {
        var front = 0;
        for (var i = 0; i < order.Length; i++)
        {
            if (!occasion.IsConfused(facts[order[i]].Card.Id))
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

    private static bool HasPair(IEnumerable<Fact> facts)
    {
        var seen = new List<Fact>();
        foreach (var fact in facts)
        {
            if (seen.Exists(other => !other.Phrase.IsLike(fact.Phrase)))
                return true;
            seen.Add(fact);
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
