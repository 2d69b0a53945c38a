using CsCheck;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Tests.Progress.Projections;

public class ChronicleTests
{
    [Fact]
    public void The_fold_of_the_past_is_the_fold_of_all_events_in_order() => Gen.Select(JournalGenerators.Any, Gen.Int[0, 30], Gen.Bool)
        .Sample((journal, copied, isShuffled) =>
        {
            using var folder = new TemporaryFolder();
            foreach (var device in EventGenerators.Devices)
                Write(folder, $"{device}.jsonl", device, journal);
            Write(folder, "phone (conflicted copy).jsonl", "phone", isShuffled ? journal.Take(copied).Reverse() : journal.Take(copied));

            var reading = ProgressHistory.Fold(folder.Progress, static (past, settings) => (Cards: Folded(past), settings));

            var (cards, settings) = Assert.IsType<HistoryReading.Read<(Dictionary<CardId, CardHistory?> Cards, LearnerSettings)>>(reading).Found;
            Assert.Equal(ModelFold.Of(journal).OrderBy(card => card.Key.Value), cards
                .Select(card => KeyValuePair.Create(card.Key, card.Value!.Progress)).OrderBy(card => card.Key.Value));
            Assert.Equal(
                journal.Order().Select(entry => entry.Recorded.Event).OfType<Setting>().Aggregate(LearnerSettings.Default, (now, setting) => now.After(setting)),
                settings);
        });

    private static Dictionary<CardId, CardHistory?> Folded(IEnumerable<PastEvent> past)
    {
        var cards = new Dictionary<CardId, CardHistory?>();
        foreach (var happened in past)
            cards[happened.Card] = CardHistory.After(cards.GetValueOrDefault(happened.Card), happened);
        return cards;
    }

    private static void Write(TemporaryFolder folder, string name, string device, IEnumerable<JournalEntry> journal) => File.WriteAllText(
        Path.Combine(folder.Progress.Journals, name),
        string.Concat(journal.Where(entry => entry.Recorded.Id.Device == device).Select(entry => entry.Line)
            .Prepend(new JournalHeader(JournalHeader.CurrentVersion, device).ToString()).Select(line => line + "\n")));
}
