namespace VirtQuiz.Core.Scheduling;

/// <summary>
/// Decides when a card is asked again: minutes apart while it is learned or relearned, then after as many days as
/// FSRS-6 expects the memory to last. Pure: equal arguments give equal states, on every machine.
/// </summary>
public sealed class Scheduler
{
    private readonly SchedulerSettings settings;
    private readonly Fsrs fsrs;
    private readonly double daysPerStability;

    public Scheduler(SchedulerSettings settings)
    {
        this.settings = settings;
        fsrs = new Fsrs(settings.Parameters);
        daysPerStability = fsrs.DaysPerStability(settings.DesiredRetention);
    }

    /// <summary>Probability of recall at which a card is asked again, 0.7 to 0.97.</summary>
    public double DesiredRetention => settings.DesiredRetention;

    /// <summary>The state of a card after an answer.</summary>
    /// <param name="today">
    /// The study day of the answer. A day before the last answer's, as when a clock was set back, counts as the same day.
    /// </param>
    /// <param name="fuzzSeed">Stands for the card, the same for each of its answers; the repetition is mixed in here.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rating is none of the four.</exception>
    public ScheduleState Next(in ScheduleState state, Rating rating, DateTimeOffset now, StudyDay today, ulong fuzzSeed)
    {
        if (rating is < Rating.Again or > Rating.Easy)
            throw new ArgumentOutOfRangeException(nameof(rating), rating, "There are four ratings, Again to Easy.");

        var relearns = state.Phase is Phase.Review or Phase.Relearning;
        var steps = relearns ? settings.RelearningSteps : settings.LearningSteps;
        var onSteps = state.Phase is not Phase.Review;
        var recalled = rating is Rating.Again ? default : Recalled(state, today);
        var answered = state with
        {
            Phase = relearns ? Phase.Relearning : Phase.Learning,
            Memory = Memory(state, rating, today, recalled),
            Reps = state.Reps + 1,
            Lapses = state.Lapses + (rating is Rating.Again && state.Phase is Phase.Review ? 1 : 0),
            LastDay = today,
            DueDay = today,
        };

        return rating switch
        {
            Rating.Again => answered with { Step = 0, DueAt = now + steps[0] },
            Rating.Hard when onSteps => answered with { DueAt = now + steps.HardDelay },
            Rating.Good when onSteps && state.Step + 1 < steps.Count =>
                answered with { Step = state.Step + 1, DueAt = now + steps[state.Step + 1] },
            _ => Known(answered, Interval(rating, recalled, state, fuzzSeed), now),
        };
    }

    /// <summary>The state after each of the four ratings.</summary>
    /// <inheritdoc cref="Next"/>
    public SchedulePreview Preview(in ScheduleState state, DateTimeOffset now, StudyDay today, ulong fuzzSeed) => new(
        Next(state, Rating.Again, now, today, fuzzSeed),
        Next(state, Rating.Hard, now, today, fuzzSeed),
        Next(state, Rating.Good, now, today, fuzzSeed),
        Next(state, Rating.Easy, now, today, fuzzSeed));

    /// <summary>Probability, 0 to 1, that the card would be recalled today; 0 for a card never answered.</summary>
    public double Retrievability(in ScheduleState state, StudyDay today) => state.Phase is Phase.New
        ? 0
        : fsrs.Retrievability(ElapsedDays(state, today), state.Memory.Stability);

    /// <summary>Whole days until recall falls to the desired retention, from 1 to the maximum interval, without fuzz.</summary>
    /// <param name="stability">Days, positive.</param>
    public int Interval(double stability)
    {
        var days = Math.Round(stability * daysPerStability, MidpointRounding.AwayFromZero);
        return (int)Math.Clamp(days, 1, settings.MaximumInterval);
    }

    private static int ElapsedDays(in ScheduleState state, StudyDay today) => Math.Max(0, today - state.LastDay);

    private static ScheduleState Known(in ScheduleState answered, int days, DateTimeOffset now) => answered with
    {
        Phase = Phase.Review,
        Step = 0,
        DueDay = answered.LastDay.AddDays(days),
        DueAt = now.AddDays(days),
    };

    private RecalledStability Recalled(in ScheduleState state, StudyDay today) => state.Phase is Phase.New
        ? fsrs.FirstRecalled
        : fsrs.Recalled(state.Memory, ElapsedDays(state, today));

    private MemoryState Memory(in ScheduleState state, Rating rating, StudyDay today, in RecalledStability recalled)
    {
        if (state.Phase is Phase.New)
            return fsrs.First(rating);
        var stability = rating is Rating.Again ? fsrs.Forgotten(state.Memory, ElapsedDays(state, today)) : recalled[rating];
        return new MemoryState(stability, fsrs.Difficulty(state.Memory.Difficulty, rating));
    }

    /// <summary>
    /// Days until the next answer, never fewer than a harder rating gives. Those of a known card are kept a day apart,
    /// after the maximum interval has been applied, as in ts-fsrs.
    /// </summary>
    private int Interval(Rating rating, in RecalledStability recalled, in ScheduleState state, ulong fuzzSeed)
    {
        var share = Fuzz.Share(fuzzSeed, state.Reps);
        var good = Fuzzed(recalled.Good, share);
        if (state.Phase is not Phase.Review)
            return rating is Rating.Good ? good : Math.Max(good, Fuzzed(recalled.Easy, share));

        var hard = Math.Min(good, Fuzzed(recalled.Hard, share));
        good = Math.Max(good, hard + 1);
        return rating switch
        {
            Rating.Hard => hard,
            Rating.Good => good,
            _ => Math.Max(good + 1, Fuzzed(recalled.Easy, share)),
        };
    }

    private int Fuzzed(double stability, double share)
    {
        var days = Interval(stability);
        return settings.Fuzz ? Fuzz.Apply(days, settings.MaximumInterval, share) : days;
    }
}
