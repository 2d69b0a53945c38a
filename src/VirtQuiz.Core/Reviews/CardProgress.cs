using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Reviews;

/// <summary>All that is known about one card of one learner: a fold of the card's events in order.</summary>
public sealed record CardProgress(CardId Card)
{
    /// <summary>A card that was forgotten so often is a leech, as in Anki.</summary>
    public const int LapsesOfLeech = 8;

    /// <summary>What the card said when it was seen last; null when that is unknown.</summary>
    public string? Text { get; init; }

    public ScheduleState Schedule { get; init; } = ScheduleState.New;

    /// <summary>Right answers in a row, guesses not counted; what makes the forms harder.</summary>
    public int Successes { get; init; }

    /// <summary>Study day of the first answer that counted for the schedule; null before it.</summary>
    public StudyDay? FirstDay { get; init; }

    /// <summary>Study day of the last answer in any mode; null before the first.</summary>
    public StudyDay? LastDay { get; init; }

    /// <summary>The form of the last answer in any mode; null before the first.</summary>
    public Form? LastForm { get; init; }

    /// <summary>The entry on the missed list, or null.</summary>
    public MissedEntry? Missed { get; init; }

    /// <summary>What was picked instead, most recent last.</summary>
    public ImmutableArray<Confusion> Confusions { get; init; } = [];

    public bool Suspended { get; init; }

    public bool Flagged { get; init; }

    /// <summary>The study day from which the card may be asked again, or null.</summary>
    public StudyDay? BuriedUntil { get; init; }

    /// <summary>Forms the learner called bad for this card.</summary>
    public ImmutableArray<Form> BadForms { get; init; } = [];

    /// <summary>Whether the card was forgotten so often that it costs more than it brings, unless it is learned in another way.</summary>
    public bool IsLeech => Schedule.Lapses >= LapsesOfLeech;

    /// <summary>Whether the card has begun its way through the schedule.</summary>
    public bool IsBegun => Schedule.Phase != Phase.New;

    /// <summary>What spreads the intervals of this card differently from those of others.</summary>
    public ulong FuzzSeed => (ulong)Card.Value;

    /// <summary>Whether the card may be asked at all on a day.</summary>
    public bool IsAvailable(StudyDay today) => !Suspended && !IsBuried(today);

    /// <summary>Whether the card is set aside on a day. None is for longer than a day, whatever a clock said when it was.</summary>
    public bool IsBuried(StudyDay today) => BuriedUntil > today && BuriedUntil <= today.AddDays(2);

    /// <summary>
    /// Probability, 0 to 1, that the card is recalled: today, or tomorrow where it was learned today, for a minute after an answer
    /// says nothing about memory.
    /// </summary>
    public double Recall(Scheduler scheduler, StudyDay today) => scheduler.Retrievability(
        Schedule, Schedule.Phase is Phase.Learning or Phase.Relearning && Schedule.LastDay >= today ? today.AddDays(1) : today);

    /// <summary>The progress after one more event of this card; events that do not concern a card change nothing.</summary>
    public CardProgress After(JournalEvent happened, DateTimeOffset at, Scheduler scheduler) => happened switch
    {
        Review review => After(review, at, scheduler),
        CardSeen seen => this with { Text = seen.Text },
        Suspend suspend => this with { Suspended = suspend.On },
        Bury bury => this with { BuriedUntil = bury.Until },
        Flag flag => this with { Flagged = flag.On },
        BadQuestion bad when !BadForms.Contains(bad.Form) => this with { BadForms = BadForms.Add(bad.Form) },
        Reset => new CardProgress(Card) { Text = Text, Flagged = Flagged, BadForms = BadForms },
        _ => this,
    };

    /// <summary>With what another fold of the same card made of its answers, and everything else as it is here.</summary>
    internal CardProgress WithAnswersOf(CardProgress other) => other with
    {
        Suspended = Suspended,
        Flagged = Flagged,
        BuriedUntil = BuriedUntil,
        BadForms = BadForms,
    };

    public bool Equals(CardProgress? other) =>
        other is not null && Card == other.Card && Text == other.Text && Schedule == other.Schedule && Successes == other.Successes
        && FirstDay == other.FirstDay && LastDay == other.LastDay && LastForm == other.LastForm && Missed == other.Missed
        && Suspended == other.Suspended && Flagged == other.Flagged && BuriedUntil == other.BuriedUntil
        && Confusions.AsSpan().SequenceEqual(other.Confusions.AsSpan())
        && BadForms.AsSpan().SequenceEqual(other.BadForms.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Card, Schedule, Missed);

    private CardProgress After(Review review, DateTimeOffset at, Scheduler scheduler)
    {
        return this with
        {
            Schedule = review.Counts ? Scheduled(review, at, scheduler) : Schedule,
            Successes = review.IsRemembered ? Successes + 1 : 0,
            FirstDay = FirstDay ?? (review.Counts ? review.Day : null),
            LastDay = review.Day,
            LastForm = review.Form,
            Missed = review.IsRemembered ? CrossedOut(review.Day) : MissedAgain(review, at),
            Confusions = review.PickedCard is { } picked ? Confused(picked) : Confusions,
        };
    }

    private ScheduleState Scheduled(Review review, DateTimeOffset at, Scheduler scheduler)
    {
        var next = scheduler.Next(Schedule, review.Rating, at, review.Day, FuzzSeed);

        // A right guess comes back like a wrong answer, but nothing was forgotten.
        return review is { Guessed: true, Outcome: Outcome.Right } ? next with { Lapses = Schedule.Lapses } : next;
    }

    private MissedEntry? CrossedOut(StudyDay day) => Missed switch
    {
        null => null,
        { CrossedOut: null } entry => entry with { CrossedOut = day },
        { CrossedOut: { } first } => first < day ? null : Missed,
    };

    private MissedEntry MissedAgain(Review review, DateTimeOffset at) =>
        new((Missed?.Times ?? 0) + 1, at, review.Picked, review.PickedCard, CrossedOut: null);

    private ImmutableArray<Confusion> Confused(CardId picked)
    {
        var times = 1;
        var others = ImmutableArray.CreateBuilder<Confusion>(Confusions.Length + 1);
        foreach (var confusion in Confusions)
        {
            if (confusion.Picked == picked)
                times += confusion.Times;
            else
                others.Add(confusion);
        }

        others.Add(new Confusion(picked, times));
        return others.ToImmutable();
    }
}
