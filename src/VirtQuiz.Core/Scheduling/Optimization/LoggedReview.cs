namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>One answer in the history of a card, as far as fitting needs it.</summary>
public readonly record struct LoggedReview
{
    /// <exception cref="ArgumentOutOfRangeException">The days are negative, or the rating is none of the four.</exception>
    public LoggedReview(int elapsedDays, Rating rating)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(elapsedDays);
        if (rating is < Rating.Again or > Rating.Easy)
            throw new ArgumentOutOfRangeException(nameof(rating), rating, "A rating lies between Again and Easy.");
        (ElapsedDays, Rating) = (elapsedDays, rating);
    }

    /// <summary>Whole study days since the answer before; 0 on the same day. Says nothing in the first answer of a card.</summary>
    public int ElapsedDays { get; }

    public Rating Rating { get; }
}
