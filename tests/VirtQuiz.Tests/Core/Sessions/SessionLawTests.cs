using CsCheck;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

/// <summary>A session driven at random never contradicts the journal it wrote.</summary>
public class SessionLawTests
{
    [Theory]
    [InlineData(SessionMode.Study)]
    [InlineData(SessionMode.Flashcards)]
    [InlineData(SessionMode.Order)]
    public void What_the_session_knows_is_the_fold_of_what_it_recorded(SessionMode mode) =>
        Gen.Select(Gen.ULong, Gen.Int[0, 11].Array[0, 60]).Sample(
            (seed, moves) =>
            {
                var sitting = new Sitting(mode, seed: seed);
                foreach (var move in moves)
                    Make(move, sitting);
                while (sitting.Session.Stage is Stage.Explaining)
                    sitting.Continue();

                foreach (var card in DeckCards.Of(SampleDeck.Make()))
                    Assert.Equal(Fold(card.Id, sitting.Journal), sitting.Session.ProgressOf(card));
            },
            iter: 100);

    [Fact]
    public void Undoing_every_step_leaves_what_was_known_before() => Gen.Select(Gen.ULong, Gen.Int[0, 11].Array[0, 40]).Sample(
        (seed, moves) =>
        {
            var sitting = new Sitting(SessionMode.Study, seed: seed);
            foreach (var move in moves)
                Make(move, sitting);
            while (sitting.Session.CanUndo)
                sitting.Undo();

            foreach (var card in DeckCards.Of(SampleDeck.Make()))
                Assert.Equal(new CardProgress(card.Id), sitting.Session.ProgressOf(card) with { Text = null });
        },
        iter: 100);

    private static void Make(int move, Sitting sitting)
    {
        sitting.Now += TimeSpan.FromSeconds(20 * move);
        switch (sitting.Session.Stage, move)
        {
            case (not Stage.Finished, > 9):
                sitting.Treat((CardAction)((sitting.Journal.Count + move) % 5));
                break;
            case (_, 9) when sitting.Session.CanUndo:
                sitting.Undo();
                break;
            case (Stage.Asking or Stage.Explaining, 8):
                sitting.CallBad();
                break;
            case (Stage.Asking, 7):
                sitting.With(session => session.ToggleGuess());
                break;
            case (Stage.Asking, 6):
                sitting.With(session => session.TakeHint());
                break;
            case (Stage.Asking, > 3):
                sitting.Wrong();
                break;
            case (Stage.Asking, _):
                sitting.Right();
                break;
            case (Stage.Explaining, < 3):
                sitting.With(session => session.Rate((Rating)(move + 2)));
                break;
            case (Stage.Explaining, 3):
                sitting.With(session => session.ToggleGuess());
                break;
            case (Stage.Explaining or Stage.Teaching, _):
                sitting.Continue();
                break;
        }
    }

    /// <summary>The definition: reviews taken back are left out, reviews rated anew count as rated last.</summary>
    private static CardProgress Fold(CardId card, IReadOnlyList<Recorded> journal)
    {
        var undone = journal.Select(recorded => recorded.Event).OfType<Undo>().Select(undo => undo.Target).ToHashSet();
        var rerated = journal.Select(recorded => recorded.Event).OfType<Rerate>()
            .GroupBy(rerate => rerate.Target).ToDictionary(group => group.Key, group => group.Last());
        var scheduler = new Scheduler(LearnerSettings.Default.SchedulerSettings);
        var progress = new CardProgress(card);
        foreach (var recorded in journal.Where(recorded => !undone.Contains(recorded.Id)))
        {
            progress = recorded.Event switch
            {
                Review review when review.Card == card => progress.After(
                    rerated.TryGetValue(recorded.Id, out var rerate)
                        ? review with { Rating = rerate.Rating, Guessed = rerate.Guessed }
                        : review,
                    recorded.At,
                    scheduler),
                CardSeen seen when seen.Card == card => progress.After(seen, recorded.At, scheduler),
                BadQuestion { Card: var bad } when bad == card => progress.After(recorded.Event, recorded.At, scheduler),
                Bury { Card: var buried } when buried == card => progress.After(recorded.Event, recorded.At, scheduler),
                Suspend { Card: var suspended } when suspended == card => progress.After(recorded.Event, recorded.At, scheduler),
                Flag { Card: var flagged } when flagged == card => progress.After(recorded.Event, recorded.At, scheduler),
                Reset { Card: var reset } when reset == card => progress.After(recorded.Event, recorded.At, scheduler),
                _ => progress,
            };
        }

        return progress;
    }
}
