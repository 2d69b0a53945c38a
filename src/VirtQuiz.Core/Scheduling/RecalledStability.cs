namespace VirtQuiz.Core.Scheduling;

/// <summary>The stability, in days, after each rating that says "remembered"; the three share most of their formula.</summary>
internal readonly record struct RecalledStability(double Hard, double Good, double Easy)
{
    public double this[Rating rating] => rating switch
    {
        Rating.Hard => Hard,
        Rating.Good => Good,
        Rating.Easy => Easy,
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "Only Hard, Good and Easy mean remembered."),
    };
}
