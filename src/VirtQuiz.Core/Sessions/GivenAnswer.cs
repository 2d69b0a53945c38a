using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>An answer with what it was given on, so that its rating can be moved until the learner goes on.</summary>
/// <param name="Prior">The card's progress before the answer.</param>
/// <param name="Review">The review as it stands now.</param>
/// <param name="SavedAs">The review as it was made durable.</param>
internal sealed record GivenAnswer(
    CardProgress Prior, Review Review, Review SavedAs, Attempt Attempt, DateTimeOffset At, int? BoundaryToAsk)
{
    private static readonly TimeSpan ComesBackAfter = TimeSpan.FromMinutes(1);

    public bool IsRight => Review.Outcome == Outcome.Right;

    public bool ComesBack => Review.Rating == Rating.Again;

    public bool WasRerated => Review != SavedAs;

    public static GivenAnswer To(
        Stage.Asking asking, Entry entry, Response response, int milliseconds, CardProgress prior, Session session, Moment now)
    {
        var verdict = Marking.Mark(asking.Question, response);
        var picked = verdict.Outcome == Outcome.Right ? null : Words.Of(asking.Question, response);
        var seen = prior with { Text = entry.Card.Text };
        var review = new Review(
            entry.Card.Id,
            now.Day,
            RatingOf(verdict, response, asking.Guess, asking.Hint is not null),
            verdict.Outcome,
            asking.Question.Form,
            OptionCount(asking.Question),
            milliseconds,
            picked,
            verdict.Confusion?.Card,
            asking.Guess,
            asking.Hint is not null,
            session.Mode,
            session.Counts(prior, now));
        var attempt = new Attempt(asking.Question, verdict, picked, asking.Guess, asking.Hint is not null);
        return new GivenAnswer(seen, review, review, attempt, now.At, BoundaryAfter(asking.Question, verdict));
    }

    /// <summary>The card's progress with the answer as it is rated now.</summary>
    public CardProgress After(Scheduler scheduler) => Prior.After(Review, At, scheduler);

    /// <summary>The same answer with another rating; null gives the rating that follows from guess and hint.</summary>
    public GivenAnswer Rated(Rating? rating) => this with
    {
        Review = Review with { Rating = rating ?? RightRating(Review.Guessed, Review.Hint) },
        Attempt = Attempt with { Guessed = Review.Guessed },
    };

    public Stage.Explaining Explained(Question question, Response response, Scheduler scheduler) =>
        new(question, response, Attempt.Verdict, Review.Rating, Review.Guessed, Choices(scheduler));

    /// <summary>When its entry is asked again in this session: after a wrong answer, or while the card is being learned.</summary>
    public ReturningEntry? Returning(Entry entry, Scheduler scheduler, Moment now)
    {
        if (ComesBack)
            return new ReturningEntry(entry with { Boundary = BoundaryToAsk }, now.At + ComesBackAfter, Required: true);
        var schedule = After(scheduler).Schedule;
        return Review.Counts && schedule.Phase is Phase.Learning or Phase.Relearning
            ? new ReturningEntry(new Entry(entry.Card), schedule.DueAt, Required: false)
            : null;
    }

    private ImmutableArray<RatingChoice> Choices(Scheduler scheduler)
    {
        if (!Review.Counts)
            return [];
        var all = RatingChoice.All(Prior, scheduler, new Moment(At, Review.Day));
        return IsRight && !Review.Guessed ? all : [all[0]];
    }

    private static Rating RatingOf(Verdict verdict, Response response, bool guessed, bool hint) => (verdict.Outcome, response) switch
    {
        (_, { OwnRating: { } own }) => own,
        (Outcome.Right, _) => RightRating(guessed, hint),
        _ => Rating.Again,
    };

    private static Rating RightRating(bool guessed, bool hint) => guessed ? Rating.Again : hint ? Rating.Hard : Rating.Good;

    private static int OptionCount(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Length,
        MultipleAnswerQuestion multiple => multiple.Options.Length,
        OrderingQuestion ordering => ordering.Items.Length,
        PlacingQuestion placing => placing.Options.Length,
        _ => 0,
    };

    /// <summary>The boundary that is missing from an ordering with a single wrong one; else null.</summary>
    private static int? BoundaryAfter(Question question, Verdict verdict) =>
        question is OrderingQuestion { HasIntruders: false } && verdict.MissedBoundaries is [var missed] ? missed : null;
}
