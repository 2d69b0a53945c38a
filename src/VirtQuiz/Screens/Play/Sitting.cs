using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Screens.Play;

/// <summary>Plays a session: records what each step brings about before the step is taken.</summary>
public sealed class Sitting : ISitting
{
    private static readonly TimeSpan SettlingTime = TimeSpan.FromMilliseconds(150);

    private readonly IProgress progress;
    private readonly TimeProvider time;
    private readonly SessionMaterial material;
    private Session session;
    private Func<Session, Transition>? unsaved;
    private long shownAt;
    private long? settlingSince;

    public Sitting(SessionMode mode, SessionMaterial material, IProgress progress, TimeProvider time, ulong seed)
    {
        this.progress = progress;
        this.time = time;
        this.material = material;
        session = Session.Start(mode, material, seed, Now);
        shownAt = time.GetTimestamp();
    }

    public SessionMode Mode => session.Mode;

    public Stage Stage => session.Stage;

    /// <summary>The card on stage; null when nothing is left to ask.</summary>
    public Card? CardOnStage => session.CardOnStage;

    public int Position => session.Position;

    public int Total => session.Total;

    public ImmutableArray<Attempt> Attempts => session.Attempts;

    public bool CanUndo => session.CanUndo;

    public Moment Now => progress.Settings.Now(time);

    public ProgressNotSavedException? Failure { get; private set; }

    public bool HasCalledBad { get; private set; }

    public bool IsSettling => settlingSince is { } since && time.GetElapsedTime(since) < SettlingTime;

    public ScheduleState? NextDue
    {
        get
        {
            var now = Now;
            var scheduled = material.Cards
                .Select(session.ProgressOf)
                .Where(known => known.IsBegun && !known.Suspended)
                .Select(known => AsAsked(known, now.Day))
                .OrderBy(schedule => schedule.Phase == Phase.Review ? schedule.DueDay.Number : now.Day.Number)
                .ThenBy(schedule => schedule.Phase == Phase.Review ? now.At : schedule.DueAt);
            return scheduled.Cast<ScheduleState?>().FirstOrDefault();
        }
    }

    public void Continue() => Take(current => current.Continue(Now));

    public void Answer(Response response)
    {
        var milliseconds = (int)Math.Min(int.MaxValue, time.GetElapsedTime(shownAt).TotalMilliseconds);
        Take(current => current.Answer(response, milliseconds, Now));
    }

    public void ToggleGuess() => session = session.ToggleGuess();

    public void TakeHint() => session = session.TakeHint();

    public void Rate(Rating rating) => session = session.Rate(rating);

    public void Undo()
    {
        if (CanUndo)
            Take(current => current.Undo());
    }

    public void CallQuestionBad() => Take(current => current.CallQuestionBad(Now));

    public void Treat(CardAction action)
    {
        if (CardOnStage is not null)
            Take(current => current.Treat(action, Now));
    }

    public CardProgress Known(Card card) => session.ProgressOf(card);

    public Card? Find(CardId card) => material.AllCards.FirstOrDefault(known => known.Id == card);

    public void Retry()
    {
        if (unsaved is { } step)
            Take(step);
    }

    public void Close()
    {
        if (Stage is Stage.Explaining && Failure is null)
            Continue();
    }

    public void Settle() => settlingSince = time.GetTimestamp();

    /// <summary>A card's schedule; of one that is set aside, not before the day on which it comes back.</summary>
    private static ScheduleState AsAsked(CardProgress known, StudyDay today) =>
        known.IsBuried(today) && known.BuriedUntil is { } back && (known.Schedule.Phase != Phase.Review || known.Schedule.DueDay < back)
            ? known.Schedule with { Phase = Phase.Review, DueDay = back }
            : known.Schedule;

    private void Take(Func<Session, Transition> step)
    {
        var before = Stage;
        HasCalledBad = false;
        var transition = step(session);
        try
        {
            var recorded = transition.Events.IsEmpty ? [] : progress.Record(transition.Events);
            session = transition.Next.Saved(recorded);
            (Failure, unsaved) = (null, null);
            HasCalledBad = transition.Events.Any(happened => happened is BadQuestion);
        }
        catch (ProgressNotSavedException failure)
        {
            (Failure, unsaved) = (failure, step);
        }

        if (ReferenceEquals(before, Stage))
            return;
        Settle();
        if (Stage is not Stage.Explaining)
            shownAt = time.GetTimestamp();
    }
}
