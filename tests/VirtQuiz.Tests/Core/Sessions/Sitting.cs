using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

/// <summary>A learner at a session: keeps what was recorded and a clock that only moves when told.</summary>
internal sealed class Sitting
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly List<Recorded> journal = [];
    private readonly TimeZoneInfo zone;

    public Sitting(
        SessionMode mode, SessionMaterial? material = null, ulong seed = 7, DateTimeOffset? at = null, TimeZoneInfo? zone = null)
    {
        Now = at ?? Start;
        this.zone = zone ?? TimeZoneInfo.Utc;
        Session = Session.Start(mode, material ?? Material(), seed, Moment);
    }

    public Session Session { get; private set; }

    public DateTimeOffset Now { get; set; }

    public IReadOnlyList<Recorded> Journal => journal;

    public IEnumerable<Review> Reviews => journal.Select(recorded => recorded.Event).OfType<Review>();

    public Question Question => ((Stage.Asking)Session.Stage).Question;

    public Stage.Explaining Explaining => (Stage.Explaining)Session.Stage;

    public Moment Moment => new(Now, StudyDay.At(Now, zone, new TimeOnly(4, 0)));

    public static SessionMaterial Material(
        IEnumerable<CardProgress>? progress = null, int newPerDay = 20, ImmutableArray<Card>? cards = null) => new(
        cards ?? DeckCards.Of(SampleDeck.Make()),
        (progress ?? []).ToImmutableDictionary(known => known.Card),
        LearnerSettings.Default with { NewPerDay = newPerDay });

    /// <summary>Passes teaching pages.</summary>
    public Sitting Ready()
    {
        while (Session.Stage is Stage.Teaching)
            Continue();
        return this;
    }

    public Sitting Continue() => Take(Session.Continue(Moment));

    public Sitting Undo() => Take(Session.Undo());

    public Sitting CallBad() => Take(Session.CallQuestionBad(Moment));

    public Sitting Treat(CardAction action) => Take(Session.Treat(action, Moment));

    public Sitting With(Func<Session, Session> change)
    {
        Session = change(Session);
        return this;
    }

    public Sitting Right() => Answer(RightResponse(Question));

    public Sitting Wrong() => Answer(WrongResponse(Question));

    public Sitting Answer(Response response) => Take(Session.Answer(response, 1200, Moment));

    /// <summary>Answers everything until the session has ended.</summary>
    public Sitting Finish(Func<Question, Response> answer)
    {
        for (var i = 0; Session.Stage is not Stage.Finished; i++)
        {
            Assert.True(i < 1000, "The session does not end.");
            Now += TimeSpan.FromSeconds(5);
            _ = Session.Stage is Stage.Asking asking ? Answer(answer(asking.Question)) : Continue();
        }

        return this;
    }

    public static Response RightResponse(Question question) => question switch
    {
        ChoiceQuestion choice => new Response.Pick(choice.Answer),
        MultipleAnswerQuestion multiple => new Response.Picks(multiple.Answers),
        OrderingQuestion ordering => new Response.Arrangement(ordering.Order),
        PlacingQuestion placing => new Response.Placement([.. placing.Answers.Select(answer => (int?)answer)]),
        TypeInQuestion typeIn => new Response.Typed(typeIn.Answer),
        ExplainQuestion explain => new Response.Covered([.. Enumerable.Range(0, explain.Points.Length)], Rating.Good),
        _ => new Response.SelfRating(Rating.Good),
    };

    public static Response WrongResponse(Question question) => question switch
    {
        ChoiceQuestion choice => new Response.Pick((choice.Answer + 1) % choice.Options.Length),
        OrderingQuestion ordering => new Response.Arrangement([.. ordering.Order.Reverse()]),
        FlashcardQuestion => new Response.SelfRating(Rating.Again),
        ExplainQuestion => new Response.Covered([], Rating.Again),
        _ => new Response.DontKnow(),
    };

    private Sitting Take(Transition transition)
    {
        var recorded = transition.Events
            .Select((happened, index) => new Recorded(new EventId("here", journal.Count + index + 1), Now, happened))
            .ToArray();
        journal.AddRange(recorded);
        Session = transition.Next.Saved(recorded);
        return this;
    }
}
