using CsCheck;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;

namespace VirtQuiz.Tests.Progress.Projections;

public class ChronicleTests
{
    [Fact]
    public void The_fold_of_the_past_is_the_fold_of_all_events_in_order() => Gen.Select(JournalGenerators.Any, Gen.Int[0, 30], Gen.Bool)
        .Sample((journal, copied, isShuffled) =>
        {
            using var folder = new TemporaryFolder();
            foreach (var device in EventGenerators.Devices)
                JournalFiles.Write(folder.Progress, $"{device}.jsonl", device, journal);
            JournalFiles.Write(folder.Progress, "phone (conflicted copy).jsonl", "phone", isShuffled ? journal.Take(copied).Reverse() : journal.Take(copied));

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
}
