using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>
/// One sitting, as an immutable state machine: every method returns the session that comes next and leaves this one
/// as it was. A method called on a stage it does not fit throws <see cref="InvalidOperationException"/>.
/// </summary>
public sealed record Session
{
    private readonly Dealer dealer;

    private Session(Dealer dealer)
    {
        this.dealer = dealer;
        Stage = new Stage.Finished();
    }

    public SessionMode Mode => dealer.Mode;

    public Stage Stage { get; private init; }

    /// <summary>The answers so far, the first one first.</summary>
    public ImmutableArray<Attempt> Attempts { get; private init; } = [];

    /// <summary>Number of the question on stage, from 1.</summary>
    public int Position => Attempts.Length + (IsBeforeAnswer ? 1 : 0);

    /// <summary>How many questions the session will have as far as can be told now.</summary>
    public int Total => Position + Queue.Required + (Answered is { ComesBack: true } ? 1 : 0);

    /// <summary>Whether there is a step to take back: an answer, a question called bad and replaced, or what was done to a card.</summary>
    public bool CanUndo => Before is not null;

    /// <summary>The card on stage; null when nothing is left to ask.</summary>
    public Card? CardOnStage => Stage is Stage.Finished ? null : Current.Card;

    private bool IsBeforeAnswer => Stage is Stage.Teaching or Stage.Asking;

    private Scheduler SchedulerNow => dealer.SchedulerOf(Current.Card);

    private EntryQueue Queue { get; init; } = EntryQueue.Of([]);

    private Entry Current { get; init; }

    private ProgressMap Progress { get; init; }

    /// <summary>Groups that need no teaching: begun before, or taught in this session.</summary>
    private ImmutableHashSet<CardId> Taught { get; init; } = [];

    /// <summary>The answer that is being explained; null on other stages.</summary>
    private GivenAnswer? Answered { get; init; }

    /// <summary>The session as it was before the last step that <see cref="Undo"/> takes back.</summary>
    private Session? Before { get; init; }

    /// <summary>What was recorded of that step: an answer, and what was done to its card while it was explained.</summary>
    private ImmutableArray<Recorded> SinceBefore { get; init; } = [];

    /// <param name="seed">The same arguments and seed give the same session.</param>
    public static Session Start(SessionMode mode, SessionMaterial material, ulong seed, Moment now)
    {
        var dealer = new Dealer(mode, material, seed);
        var begun = material.Cards.Where(card => material.Find(card) is { IsBegun: true }).Select(card => card.Group);
        var session = new Session(dealer)
        {
            Progress = ProgressMap.Of(material.Progress),
            Taught = [.. begun],
            Queue = dealer.Plan(now),
        };
        return session.Next(now);
    }

    /// <summary>From a teaching page to its question; from an explanation to what comes next.</summary>
    public Transition Continue(Moment now) => Stage switch
    {
        Stage.Teaching teaching => new Transition(
            (this with { Taught = Taught.Add(teaching.Card.Group) }).Put(Current, now) ?? Next(now), []),
        Stage.Explaining => Leave(now),
        _ => throw Misplaced(nameof(Continue)),
    };

    /// <summary>Answers the question on stage. A self-rated card goes on at once, every other question explains first.</summary>
    /// <param name="milliseconds">From the question's appearance to the answer.</param>
    /// <exception cref="ArgumentException">The response does not fit the question.</exception>
    public Transition Answer(Response response, int milliseconds, Moment now)
    {
        if (Stage is not Stage.Asking asking)
            throw Misplaced(nameof(Answer));

        var given = GivenAnswer.To(asking, Current, response, milliseconds, ProgressOf(Current.Card), this, now);
        var answered = Marked() with
        {
            Answered = given,
            Attempts = Attempts.Add(given.Attempt),
            Stage = given.Explained(asking.Question, response, SchedulerNow),
        };
        var seen = Seen(Current.Card);
        var next = response.OwnRating is not null ? answered.Leave(now).Next : answered.WithProgress(given.After(SchedulerNow));
        return new Transition(next, seen is null ? [given.Review] : [seen, given.Review]);
    }

    /// <summary>Marks the answer as a guess, or takes the mark back; before the answer, or after a right one.</summary>
    public Session ToggleGuess() => Stage switch
    {
        Stage.Asking asking => this with { Stage = asking with { Guess = !asking.Guess } },
        Stage.Explaining explaining when Answered is { IsRight: true } given =>
            Rerated(explaining, given with { Review = given.Review with { Guessed = !explaining.Guess } }, rating: null),
        _ => this,
    };

    /// <summary>Shows the hint of the question on stage; nothing happens where it has none.</summary>
    public Session TakeHint() => Stage is Stage.Asking { Hint: null } asking
        ? this with { Stage = asking with { Hint = Hint.For(asking.Question, dealer.SeedOf(Attempts.Length)) } }
        : this;

    /// <summary>Moves the rating of a right answer; nothing happens after a wrong one. Saved on <see cref="Continue"/>.</summary>
    public Session Rate(Rating rating) =>
        Stage is Stage.Explaining { MayMoveRating: true } explaining && Answered is { } given
            ? Rerated(explaining, given, rating)
            : this;

    /// <summary>Takes back the last step and puts its question on stage again.</summary>
    public Transition Undo() => Before is { } before
        ? new Transition(before with { Progress = Progress.AsOf(before.Progress) }, [.. SinceBefore.Select(step => new Undo(step.Id))])
        : throw Misplaced(nameof(Undo));

    /// <summary>
    /// Never asks the card in this form again. A question that waits for its answer is replaced, until <see cref="Undo"/>;
    /// while an answer is explained, a second call takes the first one back.
    /// </summary>
    public Transition CallQuestionBad(Moment now) => Stage switch
    {
        Stage.Asking { Question: var question } => Replaced(new BadQuestion(question.Card.Id, question.Form), now),
        Stage.Explaining { Question: var question } => ToggleBad(new BadQuestion(question.Card.Id, question.Form), now),
        _ => throw Misplaced(nameof(CallQuestionBad)),
    };

    /// <summary>
    /// Does something to the card on stage. What sets it aside brings the next one, unless its answer is being explained;
    /// then it only does not come back.
    /// </summary>
    public Transition Treat(CardAction action, Moment now)
    {
        if (CardOnStage is not { } card)
            throw Misplaced(nameof(Treat));

        var happened = CardActions.EventFor(action, ProgressOf(card), now);
        var treated = IsBeforeAnswer ? Marked() : this;
        if (happened is not null)
            treated = treated.With(happened, now);
        if (IsBeforeAnswer && action is not CardAction.Flag)
            treated = treated.Next(now);
        return new Transition(treated, happened is null ? [] : [happened]);
    }

    /// <summary>Tells the session how its events were recorded, so that what was done can be undone.</summary>
    public Session Saved(IReadOnlyList<Recorded> recorded)
    {
        var steps = recorded.Where(saved => saved.Event is not (CardSeen or Reviews.Undo or Rerate)).ToArray();
        return steps.Length == 0 ? this : this with { SinceBefore = [.. SinceBefore, .. steps] };
    }

    /// <summary>What is known of a card, with the answers of this session.</summary>
    public CardProgress ProgressOf(Card card) => Progress.Of(card.Id);

    internal bool Counts(CardProgress progress, Moment now) => dealer.Counts(progress, now);

    /// <summary>The session at the beginning of a step that can be taken back.</summary>
    private Session Marked() => this with { Before = this, SinceBefore = [] };

    private Transition Replaced(BadQuestion bad, Moment now)
    {
        var replaced = Marked().With(bad, now);
        return new Transition(replaced.Put(Current, now) ?? replaced.Next(now), [bad]);
    }

    // What was called bad while its answer is explained; what was called bad earlier stays so.
    private Transition ToggleBad(BadQuestion bad, Moment now)
    {
        var known = Progress.Of(bad.Card);
        if (!known.BadForms.Contains(bad.Form))
            return new Transition(With(bad, now), [bad]);

        var called = SinceBefore.LastOrDefault(step => step.Event.Equals(bad));
        return called is null ? new Transition(this, []) : new Transition(
            WithProgress(known with { BadForms = known.BadForms.Remove(bad.Form) }) with { SinceBefore = SinceBefore.Remove(called) },
            [new Undo(called.Id)]);
    }

    private Transition Leave(Moment now)
    {
        var given = Answered!;
        var known = ProgressOf(Current.Card);
        var isReset = SinceBefore.Any(step => step.Event is Reset);
        var isSetAside = !known.IsAvailable(now.Day) && SinceBefore.Any(step => CardActions.MaySetAside(step.Event));
        var after = isReset ? known : known.WithAnswersOf(given.After(SchedulerNow));
        var returning = isReset || isSetAside ? null : given.Returning(Current, SchedulerNow, now);
        var left = WithProgress(after) with
        {
            Answered = null,
            Attempts = Attempts.SetItem(Attempts.Length - 1, given.Attempt),
            Queue = returning is null ? Queue : Queue.Return(returning),
        };
        ImmutableArray<JournalEvent> events = given.WasRerated && SinceBefore.FirstOrDefault(step => step.Event is Review) is { } review
            ? [new Rerate(review.Id, given.Review.Rating, given.Review.Guessed)]
            : [];
        return new Transition(left.Next(now), events);
    }

    private Session Rerated(Stage.Explaining explaining, GivenAnswer given, Rating? rating)
    {
        var changed = given.Rated(rating);
        return this with { Answered = changed, Stage = changed.Explained(explaining.Question, explaining.Response, SchedulerNow) };
    }

    private Session Next(Moment now)
    {
        for (var session = this; ;)
        {
            if (session.Queue.Next(now.At) is not { } next)
                return session with { Stage = new Stage.Finished() };
            session = session with { Queue = next.Left };
            if (session.Put(next.Entry, now) is { } put)
                return put;
        }
    }

    /// <summary>Brings an entry on stage; null when it cannot be asked in any form.</summary>
    private Session? Put(Entry entry, Moment now) =>
        dealer.Deal(entry, ProgressOf(entry.Card), Taught.Contains(entry.Card.Group), Attempts.Length, now) is { } stage
            ? this with { Current = entry, Stage = stage }
            : null;

    private CardSeen? Seen(Card card) => ProgressOf(card).Text == card.Text
        ? null
        : new CardSeen(card.Id, card.Deck.Id, card.Deck.Edition, card.Kind, card.Parts, card.Text);

    private Session With(JournalEvent happened, Moment now) =>
        WithProgress(ProgressOf(Current.Card).After(happened, now.At, SchedulerNow));

    private Session WithProgress(CardProgress progress) => this with { Progress = Progress.With(progress) };

    private InvalidOperationException Misplaced(string method) => new($"{method} does not fit the stage {Stage.GetType().Name}.");
}
