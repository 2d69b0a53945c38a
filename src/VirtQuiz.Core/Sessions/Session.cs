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
    private readonly ModeRules rules;
    private readonly SessionMaterial material;
    private readonly Scheduler scheduler;
    private readonly ulong seed;

    private Session(SessionMode mode, SessionMaterial material, ulong seed)
    {
        Mode = mode;
        Stage = new Stage.Finished();
        rules = ModeRules.For(mode);
        scheduler = new Scheduler(material.Settings.SchedulerSettings);
        this.material = material;
        this.seed = seed;
    }

    public SessionMode Mode { get; }

    public Stage Stage { get; private init; }

    /// <summary>The answers so far, the first one first.</summary>
    public ImmutableArray<Attempt> Attempts { get; private init; } = [];

    /// <summary>Number of the question on stage, from 1.</summary>
    public int Position => Attempts.Length + (IsBeforeAnswer ? 1 : 0);

    /// <summary>How many questions the session will have as far as can be told now.</summary>
    public int Total => Position + Queue.Required + (Answered is { ComesBack: true } ? 1 : 0);

    /// <summary>Whether there is an answer, or a question called bad and replaced, to take back.</summary>
    public bool CanUndo => Before is not null && !SinceBefore.IsEmpty;

    private bool IsBeforeAnswer => Stage is Stage.Teaching or Stage.Asking;

    private EntryQueue Queue { get; init; } = EntryQueue.Of([]);

    private Entry Current { get; init; }

    private ProgressMap Progress { get; init; }

    /// <summary>Groups that need no teaching: begun before, or taught in this session.</summary>
    private ImmutableHashSet<CardId> Taught { get; init; } = [];

    /// <summary>The answer that is being explained; null on other stages.</summary>
    private GivenAnswer? Answered { get; init; }

    /// <summary>The session as it was before the last question was answered, or called bad and replaced.</summary>
    private Session? Before { get; init; }

    /// <summary>What <see cref="Undo"/> takes back: an answer, and what was called bad then.</summary>
    private ImmutableArray<EventId> SinceBefore { get; init; } = [];

    private EventId? LastReview { get; init; }

    /// <param name="seed">The same arguments and seed give the same session.</param>
    public static Session Start(SessionMode mode, SessionMaterial material, ulong seed, Moment now)
    {
        var session = new Session(mode, material, seed) { Progress = new ProgressMap(material.Progress) };
        var begun = material.Cards.Where(card => material.Of(card).IsBegun).Select(card => card.Group);
        return (session with
        {
            Taught = [.. begun],
            Queue = EntryQueue.Of(session.rules.Plan(material, now, seed).Select(card => new Entry(card))),
        }).Next(now);
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
        var answered = this with
        {
            Before = this,
            SinceBefore = [],
            LastReview = null,
            Answered = given,
            Attempts = Attempts.Add(given.Attempt),
            Stage = given.Explained(asking.Question, response, scheduler),
        };
        var seen = Seen(Current.Card);
        var next = response.OwnRating is not null ? answered.Leave(now).Next : answered.WithProgress(given.After(scheduler));
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
        ? this with { Stage = asking with { Hint = Hint.For(asking.Question, Mixed(seed, Attempts.Length)) } }
        : this;

    /// <summary>Moves the rating of a right answer; nothing happens after a wrong one. Saved on <see cref="Continue"/>.</summary>
    public Session Rate(Rating rating) =>
        Stage is Stage.Explaining { MayMoveRating: true } explaining && Answered is { } given
            ? Rerated(explaining, given, rating)
            : this;

    /// <summary>Takes back the last answer, or what was last called bad, and puts its question on stage again.</summary>
    public Transition Undo() => Before is { } before && CanUndo
        ? new Transition(before with { Progress = Progress.AsOf(before.Progress) }, [.. SinceBefore.Select(step => new Undo(step))])
        : throw Misplaced(nameof(Undo));

    /// <summary>
    /// Never asks the card in this form again. A question that waits for its answer is replaced, until <see cref="Undo"/>;
    /// while an answer is explained, a second call takes the first one back.
    /// </summary>
    public Transition CallQuestionBad(Moment now) => Stage switch
    {
        Stage.Asking { Question: var question } => AskInstead(new BadQuestion(question.Card.Id, question.Form), now),
        Stage.Explaining { Question: var question } => ToggleBad(new BadQuestion(question.Card.Id, question.Form), now),
        _ => throw Misplaced(nameof(CallQuestionBad)),
    };

    /// <summary>Tells the session how its events were recorded, so that what was done can be undone.</summary>
    public Session Saved(IReadOnlyList<Recorded> recorded) => recorded.LastOrDefault(saved => saved.Event is Review or BadQuestion) switch
    {
        { Event: Review } review => this with { SinceBefore = [review.Id], LastReview = review.Id },
        { } bad => this with { SinceBefore = SinceBefore.Add(bad.Id) },
        null => this,
    };

    internal bool Counts(CardProgress progress, Moment now) => rules.Counts(progress, now);

    private Transition AskInstead(BadQuestion bad, Moment now)
    {
        var marked = Marked(bad, now) with { Before = this, SinceBefore = [] };
        return new Transition(marked.Put(Current, now) ?? marked.Next(now), [bad]);
    }

    // Behind the answer stands what was called bad while it is explained; what was called bad earlier stays so.
    private Transition ToggleBad(BadQuestion bad, Moment now) => (Progress.Of(bad.Card), SinceBefore) switch
    {
        (var known, _) when !known.BadForms.Contains(bad.Form) => new Transition(Marked(bad, now), [bad]),
        (var known, [_, var called]) => new Transition(
            WithProgress(known with { BadForms = known.BadForms.Remove(bad.Form) }) with { SinceBefore = SinceBefore[..1] },
            [new Undo(called)]),
        _ => new Transition(this, []),
    };

    private Session Marked(BadQuestion bad, Moment now) =>
        WithProgress(Progress.Of(bad.Card).After(bad, now.At, scheduler));

    private Transition Leave(Moment now)
    {
        var given = Answered!;
        var left = WithProgress(given.After(scheduler) with { BadForms = ProgressOf(Current.Card).BadForms }) with
        {
            Answered = null,
            Attempts = Attempts.SetItem(Attempts.Length - 1, given.Attempt),
            Queue = given.Returning(Current, scheduler, now) is { } returning ? Queue.Return(returning) : Queue,
        };
        ImmutableArray<JournalEvent> events = given.WasRerated && LastReview is { } review
            ? [new Rerate(review, given.Review.Rating, given.Review.Guessed)]
            : [];
        return new Transition(left.Next(now), events);
    }

    private Session Rerated(Stage.Explaining explaining, GivenAnswer given, Rating? rating)
    {
        var changed = given.Rated(rating);
        return this with { Answered = changed, Stage = changed.Explained(explaining.Question, explaining.Response, scheduler) };
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
    private Session? Put(Entry entry, Moment now)
    {
        var turn = new Turn(ProgressOf(entry.Card), material.Forms, scheduler, now, Mixed(seed, Attempts.Length));
        var question = rules.Ask(entry, turn);
        if (question is null)
            return null;
        var teaches = rules.Teaches && !Taught.Contains(entry.Card.Group);
        return this with
        {
            Current = entry,
            Stage = teaches ? new Stage.Teaching(entry.Card) : Asked(question, now),
        };
    }

    private Stage.Asking Asked(Question question, Moment now)
    {
        var prior = ProgressOf(question.Card);
        return new Stage.Asking(question, Guess: false, Hint: null)
        {
            Choices = question is FlashcardQuestion or ExplainQuestion && Counts(prior, now) ? RatingChoice.All(prior, scheduler, now) : [],
        };
    }

    private CardSeen? Seen(Card card) => ProgressOf(card).Text == card.Text
        ? null
        : new CardSeen(card.Id, card.Deck.Id, card.Deck.Edition, card.Kind, card.Parts, card.Text);

    /// <summary>What is known of a card, with the answers of this session.</summary>
    public CardProgress ProgressOf(Card card) => Progress.Of(card.Id);

    private Session WithProgress(CardProgress progress) => this with { Progress = Progress.With(progress) };

    /// <summary>A seed of its own for every question of the session.</summary>
    private static ulong Mixed(ulong seed, int number) => seed + ((ulong)(number + 1) * 0x9E3779B97F4A7C15);

    private InvalidOperationException Misplaced(string method) => new($"{method} does not fit the stage {Stage.GetType().Name}.");
}
