using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Progress;

/// <summary>Looks into the journals alone, without the lock: another program may be playing meanwhile.</summary>
public static class ProgressHistory
{
    /// <summary>Finds what is known of cards.</summary>
    /// <returns>A <see cref="HistoryReading.Read{T}"/> of <see cref="KnownProgress"/>, or why there is none.</returns>
    public static HistoryReading ReadCards(ProgressFolder folder) => Look(folder, journals =>
    {
        var cards = new KnownCards();
        foreach (var entry in journals.SelectMany(journal => journal.Entries()))
            cards.Add(entry);
        return new KnownProgress(cards.Find(), cards.BadQuestions(), cards.LastRelinks());
    });

    /// <summary>Goes once through all that happened, in order, with the settings as they are now.</summary>
    /// <returns>A <see cref="HistoryReading.Read{T}"/> of what <paramref name="fold"/> made of it, or why there is none.</returns>
    public static HistoryReading Fold<T>(ProgressFolder folder, Func<IEnumerable<PastEvent>, LearnerSettings, T> fold) =>
        Look(folder, journals =>
        {
            var chronicle = Chronicle.Of(journals);
            return fold(chronicle.Past(), chronicle.Settings);
        });

    private static HistoryReading Look<T>(ProgressFolder folder, Func<IReadOnlyList<JournalReader>, T> find)
    {
        var place = folder.Journals;
        try
        {
            var journals = new List<JournalReader>();
            foreach (var path in Directory.Exists(folder.Journals) ? JournalReader.FindIn(folder) : [])
            {
                place = path;
                if (JournalReader.IsNewer(path))
                    return new HistoryReading.NewerFormat(path);
                journals.Add(JournalReader.Open(path, JournalPosition.Start));
            }

            var found = find(journals);
            return new HistoryReading.Read<T>(found, [.. journals.SelectMany(journal => journal.Problems())]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new HistoryReading.Unusable(place, failure.Message);
        }
    }
}
