using CsCheck;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Tests.Progress.Projections;

public class ProjectionTests
{
    private static readonly Dictionary<string, JournalPosition> NoPositions = [];

    /// <summary>Journals of two devices whose clocks disagree; a copy repeats the number of the event before it.</summary>
    private static readonly Gen<List<JournalEntry>> Journal =
        Gen.Select(EventGenerators.OneOf(EventGenerators.Devices), Gen.Int[0, 3], EventGenerators.Any, Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true))))
            .List[0, 30]
            .Select(Numbered);

    [Fact]
    public void The_order_of_arrival_makes_no_difference_to_any_document() =>
        Gen.Select(Journal, Gen.Int[1, 5]).SelectMany((journal, part) => Gen.Shuffle(journal.ToArray()).Select(arrivals => (journal, part, arrivals)))
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
        Journal.Sample(journal =>
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
        Journal.Sample(journal =>
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

    private static List<JournalEntry> Numbered(List<(string Device, int Later, JournalEvent Event, bool Copy)> happened)
    {
        var entries = new List<JournalEntry>();
        var last = EventGenerators.Devices.ToDictionary(device => device, _ => (Sequence: 0L, At: 1_700_000_000_000L));
        foreach (var (device, later, happening, copy) in happened)
        {
            var (sequence, at) = last[device];
            last[device] = (copy && sequence > 0 ? sequence : sequence + 1, at + (later * 600_000));
            var id = new EventId(device, last[device].Sequence);
            entries.Add(JournalEntry.Of(new Recorded(id, DateTimeOffset.FromUnixTimeMilliseconds(last[device].At), happening)));
        }

        return entries;
    }
}
