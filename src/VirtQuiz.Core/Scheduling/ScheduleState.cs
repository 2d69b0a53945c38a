namespace VirtQuiz.Core.Scheduling;

/// <summary>Everything the scheduler knows about one card: a fold of its reviews.</summary>
/// <param name="Memory">Meaningful unless the phase is <see cref="Phase.New"/>.</param>
/// <param name="Step">Index into the learning or relearning steps; 0 in other phases.</param>
/// <param name="Reps">Reviews so far.</param>
/// <param name="Lapses">How often the card was forgotten after it was known.</param>
/// <param name="LastDay">Study day of the last review.</param>
/// <param name="DueDay">Study day from which the card is due, in the phase <see cref="Phase.Review"/>.</param>
/// <param name="DueAt">The instant from which it is due; what counts in the phases with steps.</param>
public readonly record struct ScheduleState(
    Phase Phase,
    MemoryState Memory,
    int Step,
    int Reps,
    int Lapses,
    StudyDay LastDay,
    StudyDay DueDay,
    DateTimeOffset DueAt)
{
    /// <summary>A wait of more than this is no step; the answer's clock ran ahead.</summary>
    private static readonly TimeSpan LongestStep = TimeSpan.FromDays(1);

    /// <summary>The state of a card that was never answered.</summary>
    public static ScheduleState New { get; }

    /// <summary>
    /// Whether the card should be asked: a known card from its day on, one on the steps from its minute on. One that was
    /// answered by a clock far ahead of today's is asked at once, and not when the days of that clock come.
    /// </summary>
    public bool IsDue(StudyDay today, DateTimeOffset now) => Phase switch
    {
        Phase.New => false,
        Phase.Review => DueDay <= today || IsAhead(today),
        _ => DueAt <= now || DueDay < today || DueAt - now > LongestStep || IsAhead(today),
    };

    /// <summary>
    /// How long the card will not be asked, for the screen: whole days for a known card, else the wait of its step;
    /// zero when it is due or new.
    /// </summary>
    public TimeSpan TimeUntilDue(StudyDay today, DateTimeOffset now)
    {
        if (Phase is Phase.New || IsDue(today, now))
            return TimeSpan.Zero;
        return Phase is Phase.Review ? TimeSpan.FromDays(DueDay - today) : DueAt - now;
    }

    /// <summary>A day may be ahead after a journey to the west.</summary>
    private bool IsAhead(StudyDay today) => LastDay > today.AddDays(1);
}
