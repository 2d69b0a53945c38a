using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// All that happened, from the journals alone, in the order of the fold. Each journal is in order already, so they are
/// merged line by line and never held in memory; only what changes other events is. Lines that are written meanwhile
/// are not part of it.
/// </summary>
internal sealed class Chronicle
{
    /// <summary>Events between two signs of progress.</summary>
    private const int Stride = 1000;

    private readonly IReadOnlyList<JournalReader> journals;
    private readonly Corrections corrections;
    private readonly Action<double> advance;
    private readonly long events;

    private Chronicle(IReadOnlyList<JournalReader> journals, Action<double> advance)
    {
        (this.journals, this.advance) = (journals, advance);
        var total = Math.Max(1, journals.Sum(journal => new FileInfo(journal.Path).Length));
        var made = new HashSet<JournalEntry>();
        var applied = ImmutableArray.CreateBuilder<AppliedJournal>(journals.Count);
        var before = 0L;
        foreach (var journal in journals)
        {
            var state = AppliedJournal.None(journal.Name);
            foreach (var entry in journal.Entries())
            {
                if (entry.Recorded.Event is Undo or Rerate or Setting or Relink)
                    made.Add(entry);
                state = state.After(entry);
                if (++events % Stride == 0)
                    advance(Math.Min(1, (double)(before + journal.Offset) / total) / 2);
            }

            before += journal.Offset;
            applied.Add(state with { Position = journal.Position() });
        }

        Applied = applied.DrainToImmutable();
        Made = made;
        corrections = new Corrections(made);
        Rules = Rules.Of(made.Where(entry => entry.Recorded.Event is Setting or Relink), corrections);
    }

    /// <summary>The journals as far as they are part of it.</summary>
    public ImmutableArray<AppliedJournal> Applied { get; }

    /// <summary>The events that are about other events or hold for all cards, each once.</summary>
    public IReadOnlyCollection<JournalEntry> Made { get; }

    public Rules Rules { get; }

    /// <summary>The settings after all events.</summary>
    public LearnerSettings Settings => Rules.Settings;

    /// <summary>How many events were read.</summary>
    public long Events => events;

    /// <summary>Reads the journals once; every way through the past reads them again.</summary>
    /// <param name="advance">Told how much of reading them and going through them once is done, 0 to 1.</param>
    /// <exception cref="IOException">A journal cannot be read.</exception>
    public static Chronicle Of(IReadOnlyList<JournalReader> journals, Action<double>? advance = null) =>
        new(journals, advance ?? (static _ => { }));

    /// <summary>Like <see cref="Past"/>, from the journals as they are when this is gone through.</summary>
    /// <exception cref="IOException">A journal cannot be read; thrown while this is gone through.</exception>
    public static IEnumerable<PastEvent> ReadPast(ProgressFolder folder)
    {
        foreach (var past in Of(JournalReader.OpenAll(folder)).Past())
            yield return past;
    }

    /// <summary>What happened to cards and was not taken back, each event once.</summary>
    /// <exception cref="IOException">A journal cannot be read; thrown while this is gone through.</exception>
    public IEnumerable<PastEvent> Past() => Lines().Where(line => !line.IsCopy).Select(line => line.Past);

    /// <summary>The lines of what happened to cards and was not taken back.</summary>
    /// <exception cref="IOException">A journal cannot be read; thrown while this is gone through.</exception>
    public IEnumerable<ChronicleLine> Lines()
    {
        JournalEntry? last = null;
        var passed = 0L;
        foreach (var (entry, place) in Merged())
        {
            if (Rules.PastEventOf(entry, corrections) is { } past)
                yield return new ChronicleLine(past, entry.Recorded, place, IsCopy: entry.CompareTo(last) == 0);
            last = entry;
            if (++passed % Stride == 0)
                advance((1 + Math.Min(1, (double)passed / events)) / 2);
        }
    }

    /// <summary>What the events of each card come to.</summary>
    /// <param name="isWanted">Which cards are of interest.</param>
    /// <exception cref="IOException">A journal cannot be read.</exception>
    public Dictionary<CardId, FoldedCard> FoldCards(Func<CardId, bool> isWanted)
    {
        var folded = new Dictionary<CardId, FoldedCard>();
        foreach (var (past, recorded, place, isCopy) in Lines().Where(line => isWanted(line.Past.Card)))
        {
            ref var card = ref CollectionsMarshal.GetValueRefOrAddDefault(folded, past.Card, out _);
            if (card is null)
                card = FoldedCard.From(past, recorded, place);
            else if (isCopy)
                card.AddCopy(place);
            else
                card.Add(past, recorded, place);
        }

        return folded;
    }

    private IEnumerable<(JournalEntry Entry, LinePlace Place)> Merged()
    {
        var open = new List<IEnumerator<PlacedEntry>>();
        try
        {
            var next = new PriorityQueue<(IEnumerator<PlacedEntry> Entries, long Journal), JournalEntry>();
            foreach (var (journal, applied) in journals.Zip(Applied))
            {
                var entries = InOrder(journal, applied).GetEnumerator();
                open.Add(entries);
                if (entries.MoveNext())
                    next.Enqueue((entries, JournalDocument.Key(journal.Name)), entries.Current.Entry);
            }

            while (next.TryDequeue(out var journal, out var entry))
            {
                yield return (entry, new LinePlace(journal.Journal, journal.Entries.Current.Offset));
                if (journal.Entries.MoveNext())
                    next.Enqueue(journal, journal.Entries.Current.Entry);
            }
        }
        finally
        {
            foreach (var entries in open)
                entries.Dispose();
        }
    }

    private static IEnumerable<PlacedEntry> InOrder(JournalReader journal, AppliedJournal applied) => applied.IsOrdered
        ? journal.Again().PlacedEntries()
        : journal.Again().PlacedEntries().OrderBy(placed => placed.Entry);
}
