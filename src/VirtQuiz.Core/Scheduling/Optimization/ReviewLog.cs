namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>The answers of many cards, each card's in the order in which they were given. Immutable.</summary>
public sealed class ReviewLog
{
    private readonly LoggedReview[][] cards;

    /// <param name="cards">The history of each card, from its first answer on; one without answers says nothing.</param>
    public ReviewLog(IEnumerable<IEnumerable<LoggedReview>> cards)
        : this([.. cards.Select(card => card.ToArray())])
    {
    }

    private ReviewLog(LoggedReview[][] cards)
    {
        this.cards = cards;
        UsableReviews = cards.Sum(card => Usable(card));
    }

    public int Cards => cards.Length;

    /// <summary>Answers that test the forgetting curve: those on a later day than the answer before.</summary>
    public int UsableReviews { get; }

    /// <summary>The answers of one card.</summary>
    /// <param name="card">From 0 to <see cref="Cards"/> − 1.</param>
    public ReadOnlySpan<LoggedReview> this[int card] => cards[card];

    /// <summary>Parts cards into one fold and all others. The folds are dealt a card each in turn.</summary>
    /// <param name="order">Which cards to deal, and in what order.</param>
    /// <param name="fold">From 0 to <paramref name="folds"/> − 1.</param>
    /// <param name="folds">How many folds there are.</param>
    internal (ReviewLog Others, ReviewLog Fold) Split(IReadOnlyList<int> order, int fold, int folds)
    {
        var dealt = order.Index().ToLookup(place => place.Index % folds == fold, place => cards[place.Item]);
        return (new([.. dealt[false]]), new([.. dealt[true]]));
    }

    /// <summary>How many answers of a card were given on a later day than the answer before.</summary>
    internal static int Usable(ReadOnlySpan<LoggedReview> card)
    {
        var count = 0;
        for (var index = 1; index < card.Length; index++)
            count += card[index].ElapsedDays > 0 ? 1 : 0;
        return count;
    }
}
