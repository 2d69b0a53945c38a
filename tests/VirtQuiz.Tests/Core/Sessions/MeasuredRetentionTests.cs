using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

/// <summary>
/// A year of Study by learners whose memory follows FSRS-6 with the published weights: as much is remembered when it falls due as
/// they have asked for.
/// </summary>
public class MeasuredRetentionTests(ITestOutputHelper output)
{
    private const int Cards = 400, NewPerDay = 10, Days = 365, Learners = 4, FewestAnswers = 6000;

    private const double Tolerance = 0.02;

    private static readonly Fsrs Memory = new(FsrsParameters.Default);

    private static readonly ImmutableArray<Card> Notes = DeckCards.Of(SampleDecks.OfNotes(Cards));

    private readonly Dictionary<CardId, (MemoryState Memory, StudyDay Last)> mind = [];
    private Pcg32 random;
    private int known, recalled;

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(0.95)]
    public void What_falls_due_is_remembered_as_often_as_was_asked_for(double goal)
    {
        var settings = LearnerSettings.Default with
        {
            NewPerDay = NewPerDay,
            Retention = goal,
            Forms = FormSet.Of([Form.Flashcard]),
            Length = SittingLength.OfCards(SittingLength.MostCards),
        };
        Assert.True(settings.SchedulerSettings.Fuzz);

        for (var seed = 1; seed <= Learners; seed++)
            StudyForAYear(settings, (ulong)seed);

        var measured = (double)recalled / known;
        output.WriteLine($"goal {goal}, measured {measured:0.000} in {known} answers");
        Assert.True(known >= FewestAnswers, $"Only {known} answers.");
        Assert.InRange(measured, goal - Tolerance, goal + Tolerance);
    }

    private void StudyForAYear(LearnerSettings settings, ulong seed)
    {
        mind.Clear();
        random = new Pcg32(seed);
        var progress = ImmutableDictionary<CardId, CardProgress>.Empty;
        for (var day = 0; day < Days; day++)
            progress = StudyOn(Sitting.Start.AddDays(day), settings, progress);
        Assert.Equal(Cards, mind.Count);
    }

    /// <summary>Sits down again until no step of the day is left.</summary>
    private ImmutableDictionary<CardId, CardProgress> StudyOn(
        DateTimeOffset at, LearnerSettings settings, ImmutableDictionary<CardId, CardProgress> progress)
    {
        for (var hours = 0; ; hours++)
        {
            Assert.True(hours < 12, "The day has no end.");
            var sitting = new Sitting(SessionMode.Study, new SessionMaterial(Notes, progress, settings), random.Next(), at.AddHours(hours));
            if (sitting.Session.Stage is Stage.Finished)
                return progress;
            sitting.Finish(question => new Response.SelfRating(Answer(sitting.Session.ProgressOf(question.Card), sitting.Moment.Day)));
            progress = progress.SetItems(sitting.Reviews.Select(review => review.Card).Distinct()
                .Select(card => Notes.First(note => note.Id == card))
                .Select(note => KeyValuePair.Create(note.Id, sitting.Session.ProgressOf(note))));
        }
    }

    private Rating Answer(CardProgress asked, StudyDay today)
    {
        var rating = RatingOf(asked.Card, today);
        if (asked.Schedule.Phase is Phase.Review)
        {
            known++;
            recalled += rating is Rating.Again ? 0 : 1;
        }

        mind[asked.Card] = mind.TryGetValue(asked.Card, out var before)
            ? (Memory.Next(before.Memory, today - before.Last, rating), today)
            : (Memory.First(rating), today);
        return rating;
    }

    /// <summary>Chance decides whether the card is remembered, and among four answers whether it was hard or easy.</summary>
    private Rating RatingOf(CardId card, StudyDay today)
    {
        var recall = mind.TryGetValue(card, out var before) ? Memory.Retrievability(today - before.Last, before.Memory.Stability) : 0.75;
        if (random.Next() >= recall * (1L << 32))
            return Rating.Again;
        return random.Next(8) switch { 0 => Rating.Hard, 1 => Rating.Easy, _ => Rating.Good };
    }
}
