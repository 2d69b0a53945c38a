using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// All that happened, from the journals alone, in the order of the fold. Each journal is in order already, so they are
/// merged line by line and never held in memory; only what changes other events is.
/// </summary>
internal sealed class Chronicle
{
    private readonly IReadOnlyList<JournalReader> journals;
    private readonly HashSet<JournalReader> disordered = [];
    private readonly Rules rules;
    private readonly Corrections corrections;

    private Chronicle(IReadOnlyList<JournalReader> journals)
    {
        this.journals = journals;
        var made = new List<JournalEntry>();
        foreach (var journal in journals)
        {
            JournalEntry? last = null;
            foreach (var entry in journal.Entries())
            {
                if (entry.Recorded.Event is Undo or Rerate or Setting or Relink)
                    made.Add(entry);
                if (entry.CompareTo(last) < 0)
                    disordered.Add(journal);
                last = entry;
            }
        }

        corrections = new Corrections(made);
        rules = Rules.Of(made.Where(entry => entry.Recorded.Event is Setting or Relink).Distinct(), corrections);
    }

    /// <summary>The settings after all events.</summary>
    public LearnerSettings Settings => rules.Settings;

    /// <summary>Reads the journals once; every way through the past reads them again.</summary>
    /// <exception cref="IOException">A journal cannot be read.</exception>
    public static Chronicle Of(IReadOnlyList<JournalReader> journals) => new(journals);

    /// <summary>Like <see cref="Past"/>, from the journals as they are when this is gone through.</summary>
    /// <exception cref="IOException">A journal cannot be read; thrown while this is gone through.</exception>
    public static IEnumerable<PastEvent> ReadPast(ProgressFolder folder)
    {
        var journals = JournalReader.FindIn(folder).Select(path => JournalReader.Open(path, JournalPosition.Start));
        foreach (var past in Of([.. journals]).Past())
            yield return past;
    }

    /// <summary>What happened to cards and was not taken back, each event once.</summary>
    /// <exception cref="IOException">A journal cannot be read; thrown while this is gone through.</exception>
    public IEnumerable<PastEvent> Past()
    {
        JournalEntry? last = null;
        foreach (var entry in Merged())
        {
            if (entry.CompareTo(last) != 0 && rules.PastEventOf(entry, corrections) is { } past)
                yield return past;
            last = entry;
        }
    }

    private IEnumerable<JournalEntry> Merged()
    {
        var open = new List<IEnumerator<JournalEntry>>();
        try
        {
            var next = new PriorityQueue<IEnumerator<JournalEntry>, JournalEntry>();
            foreach (var journal in journals)
            {
                var entries = InOrder(journal).GetEnumerator();
                open.Add(entries);
                if (entries.MoveNext())
                    next.Enqueue(entries, entries.Current);
            }

            while (next.TryDequeue(out var entries, out var entry))
            {
                yield return entry;
                if (entries.MoveNext())
                    next.Enqueue(entries, entries.Current);
            }
        }
        finally
        {
            foreach (var entries in open)
                entries.Dispose();
        }
    }

    /// <summary>Only foreign hands can have put a journal in disorder.</summary>
    private IEnumerable<JournalEntry> InOrder(JournalReader journal) =>
        disordered.Contains(journal) ? journal.Again().Entries().Order() : journal.Again().Entries();
}
