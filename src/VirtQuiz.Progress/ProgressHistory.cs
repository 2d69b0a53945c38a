using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Progress;

/// <summary>Looks into the journals alone, without the lock: another program may be playing meanwhile.</summary>
public static class ProgressHistory
{
    public static HistoryReading Read(ProgressFolder folder)
    {
        var place = folder.Journals;
        try
        {
            var problems = new List<ProgressProblem>();
            var cards = new KnownCards();
            foreach (var path in Directory.Exists(folder.Journals) ? JournalReader.FindIn(folder) : [])
            {
                place = path;
                if (JournalReader.HeaderOf(path) is { Version: > JournalHeader.CurrentVersion })
                    return new HistoryReading.NewerFormat(path);
                var reader = JournalReader.Open(path, JournalPosition.Start);
                foreach (var entry in reader.Entries())
                    cards.Add(entry);
                problems.AddRange(reader.Problems());
            }

            return new HistoryReading.Read(cards.Find(), cards.BadQuestions(), cards.LastRelinks(), [.. problems]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new HistoryReading.Unusable(place, failure.Message);
        }
    }
}
