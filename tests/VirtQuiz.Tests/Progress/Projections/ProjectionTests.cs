using CsCheck;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Tests.Progress.Projections;

public class ProjectionTests
{
    private static readonly Dictionary<string, JournalPosition> NoPositions = [];

    [Fact]
    public void The_order_of_arrival_makes_no_difference_to_any_document() =>
        Gen.Select(JournalGenerators.Any, Gen.Int[1, 5]).SelectMany((journal, part) => Gen.Shuffle(journal.ToArray()).Select(arrivals => (journal, part, arrivals)))
            .Sample(sample =>
            {
                using var incremental = Projection.Open(path: null, static _ => { });
                foreach (var part in sample.arrivals.Chunk(sample.part))
                    incremental.Apply(part, NoPositions);

                using var rebuilt = Projection.Open(path: null, static _ => { });
                rebuilt.Apply(sample.journal, NoPositions, moreToCome: true);
                rebuilt.Apply([], NoPositions);

                incremental.Apply([], NoPositions);
                Assert.Equal(rebuilt.Dump(), incremental.Dump());
            });

    [Fact]
    public void What_it_knows_of_a_card_is_the_fold_of_all_events_in_order() =>
        JournalGenerators.Any.Sample(journal =>
        {
            using var projection = Projection.Open(path: null, static _ => { });
            foreach (var entry in journal)
                projection.Apply([entry], NoPositions);

            var model = ModelFold.Of(journal);
            foreach (var card in Enumerable.Range(1, 5).Select(EventGenerators.NthCard))
                Assert.Equal(model.GetValueOrDefault(card), projection.Find(card));
            Assert.Equal(
                model.Values.Where(card => card.Missed is not null).OrderByDescending(card => card.Missed!.LastAt).ThenBy(card => card.Card.Value),
                projection.FindMissed());
        });

    [Fact]
    public void What_was_applied_before_is_passed_over() =>
        JournalGenerators.Any.Sample(journal =>
        {
            using var projection = Projection.Open(path: null, static _ => { });
            projection.Apply(journal, NoPositions);
            var once = projection.Dump();
            projection.Apply(journal, NoPositions);
            Assert.Equal(once, projection.Dump());
        });

    [Fact]
    public void Two_events_of_one_identity_are_both_kept_and_counted()
    {
        var id = new EventId("laptop", 1);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);
        var card = EventGenerators.NthCard(1);
        using var projection = Projection.Open(path: null, static _ => { });
        Assert.Equal(0, projection.Apply([JournalEntry.Of(new Recorded(id, at, new Flag(card, true)))], NoPositions));
        Assert.Equal(0, projection.Apply([JournalEntry.Of(new Recorded(id, at, new Flag(card, true)))], NoPositions));
        Assert.Equal(1, projection.Apply([JournalEntry.Of(new Recorded(id, at, new Suspend(card, true)))], NoPositions));
        Assert.Equal(new CardProgress(card) { Flagged = true, Suspended = true }, projection.Find(card));
    }
}
