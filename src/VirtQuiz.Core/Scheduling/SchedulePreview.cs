namespace VirtQuiz.Core.Scheduling;

/// <summary>What each of the four ratings would make of a card.</summary>
public readonly record struct SchedulePreview(ScheduleState Again, ScheduleState Hard, ScheduleState Good, ScheduleState Easy)
{
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the four ratings.</exception>
    public ScheduleState this[Rating rating] => rating switch
    {
        Rating.Again => Again,
        Rating.Hard => Hard,
        Rating.Good => Good,
        Rating.Easy => Easy,
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "There are four ratings, Again to Easy."),
    };
}
