using CsCheck;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Tests.Progress.Projections;

namespace VirtQuiz.Tests.Progress;

/// <summary>
/// What three devices did comes to the same, in whatever order their journals are read or arrive, and however often a
/// synchronizer has copied them.
/// </summary>
public class DeviceOrderTests
{
    private static readonly int[][] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    private static readonly CardId[] Cards = [.. Enumerable.Range(1, 5).Select(EventGenerators.NthCard)];

    /// <summary>A journal to copy, how much of it had been written then, and whether the copy is read before it.</summary>
    private static readonly Gen<(int Device, int Events, bool IsBefore)> Copy = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 30], Gen.Bool);

    [Fact]
    public void Read_in_any_order_with_copies_the_past_is_the_same() => Gen.Select(JournalGenerators.Any, Copy).Sample(
        (journal, copy) =>
        {
            var readings = Orders.Select(order => Read(journal, order, copy)).ToArray();

            Assert.Equal(ModelFold.Of(journal).OrderBy(card => card.Key.Value), readings[0].Cards);
            Assert.All(readings.Skip(1), reading =>
            {
                Assert.Equal(readings[0].Past, reading.Past);
                Assert.Equal(readings[0].Cards, reading.Cards);
                Assert.Equal(readings[0].Settings, reading.Settings);
                Assert.Equal(readings[0].Known, reading.Known);
            });
        },
        iter: 50);

    [Fact]
    public void Arriving_one_after_another_in_any_order_they_come_to_what_they_come_to_at_once() =>
        Gen.Select(JournalGenerators.Any, Copy).Sample(
            (journal, copy) =>
            {
                var model = ModelFold.Of(journal);
                var arrivals = Orders.Select(order => Arrive(journal, order, copy)).ToArray();

                Assert.Equal(Cards.Select(card => model.GetValueOrDefault(card)), arrivals[0].Cards);
                Assert.All(arrivals.Skip(1), arrival =>
                {
                    Assert.Equal(arrivals[0].Cards, arrival.Cards);
                    Assert.Equal(arrivals[0].OfDeck, arrival.OfDeck);
                    Assert.Equal(arrivals[0].Missed, arrival.Missed);
                    Assert.Equal(arrivals[0].Answers, arrival.Answers);
                    Assert.Equal(arrivals[0].Settings, arrival.Settings);
                });
            },
            iter: 3, threads: 1);

    private sealed record Reading(
        IReadOnlyList<(CardId, JournalEvent, DateTimeOffset, double)> Past,
        IReadOnlyList<KeyValuePair<CardId, CardProgress>> Cards,
        LearnerSettings Settings,
        IReadOnlyList<string> Known);

    private static Reading Read(List<JournalEntry> journal, int[] order, (int Device, int Events, bool IsBefore) copy)
    {
        using var folder = new TemporaryFolder();
        foreach (var device in order)
            Write(folder, Array.IndexOf(order, device), device, journal, copy);

        var cards = Found<KnownProgress>(ProgressHistory.ReadCards(folder.Progress));
        return Found<Reading>(ProgressHistory.Fold(folder.Progress, (past, settings) =>
        {
            var happened = past.ToArray();
            return new Reading(
                [.. happened.Select(happening => (happening.Card, happening.Happened, happening.At, happening.Schedulers.Of(null).DesiredRetention))],
                [.. happened.GroupBy(happening => happening.Card).OrderBy(card => card.Key.Value)
                    .Select(card => KeyValuePair.Create(card.Key, CardHistory.Of(card)!.Progress))],
                settings,
                [
                    .. cards.Cards.Select(card => $"{card}").Order(StringComparer.Ordinal),
                    .. cards.BadQuestions.Select(bad => $"{bad}").Order(StringComparer.Ordinal),
                    .. cards.LastRelinks.Select(relink => $"{relink}"),
                ]);
        }));
    }

    private sealed record Arrival(
        IReadOnlyList<CardProgress?> Cards,
        IReadOnlyList<CardProgress> OfDeck,
        IReadOnlyList<CardProgress> Missed,
        IReadOnlyList<Recorded> Answers,
        LearnerSettings Settings);

    private static Arrival Arrive(List<JournalEntry> journal, int[] order, (int Device, int Events, bool IsBefore) copy)
    {
        using var folder = new TemporaryFolder();
        Arrival? last = null;
        foreach (var device in order)
        {
            Write(folder, Array.IndexOf(order, device), device, journal, copy);
            using var store = Assert.IsType<ProgressOpening.Opened>(folder.Open(new TestClock())).Store;
            last = new Arrival(
                [.. Cards.Select(store.Find)],
                [.. store.FindAll(new DeckId("virtualization"), null).OrderBy(card => card.Card.Value)],
                store.FindMissed(),
                store.FindAnswers(100),
                store.Settings);
        }

        return last!;
    }

    /// <summary>Journals are read in the order of their names; whose they are stands in them.</summary>
    private static void Write(
        TemporaryFolder folder, int place, int device, List<JournalEntry> journal, (int Device, int Events, bool IsBefore) copy)
    {
        var name = EventGenerators.Devices[device];
        JournalFiles.Write(folder.Progress, $"{place}.jsonl", name, journal);
        if (copy.Device == device)
            JournalFiles.Write(folder.Progress, copy.IsBefore ? $"{place} (conflicted copy).jsonl" : $"{place}.sync-conflict.jsonl", name, journal.Take(copy.Events));
    }

    private static T Found<T>(HistoryReading reading) => Assert.IsType<HistoryReading.Read<T>>(reading).Found;
}
