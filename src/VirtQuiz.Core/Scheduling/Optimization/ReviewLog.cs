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

    /// <summary>
    /// Parts the cards, in the order given, into those to learn from and those to test with: as few of the first ones
    /// as hold the share of all usable reviews, but never the last.
    /// </summary>
    /// <param name="order">Every card once.</param>
    /// <param name="share">What part of the usable reviews to hold back, from 0 to 1.</param>
    internal (ReviewLog Training, ReviewLog HeldBack) Split(ReadOnlySpan<int> order, double share)
    {
        var (taken, reviews) = (0, 0);
        while (taken < order.Length - 1 && reviews < share * UsableReviews)
            reviews += Usable(cards[order[taken++]]);
        return (Of(order[taken..]), Of(order[..taken]));
    }

    /// <summary>How many answers of a card were given on a later day than the answer before.</summary>
    internal static int Usable(ReadOnlySpan<LoggedReview> card)
    {
        var count = 0;
        for (var index = 1; index < card.Length; index++)
            count += card[index].ElapsedDays > 0 ? 1 : 0;
        return count;
    }

    private ReviewLog Of(ReadOnlySpan<int> chosen)
    {
        var part = new LoggedReview[chosen.Length][];
        for (var index = 0; index < chosen.Length; index++)
            part[index] = cards[chosen[index]];
        return new ReviewLog(part);
    }
}
