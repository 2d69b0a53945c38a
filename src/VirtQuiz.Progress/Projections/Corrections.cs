using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// Events that take back or change an earlier one, by what they are about. An undo takes back what happened to a card,
/// a rerating and a relink; an undo of an undo or of a setting changes nothing.
/// </summary>
internal sealed class Corrections
{
    private readonly Dictionary<EventId, List<JournalEntry>> byTarget = [];

    /// <param name="entries">The <see cref="Undo"/> and <see cref="Rerate"/> events, in any order.</param>
    public Corrections(IEnumerable<JournalEntry> entries)
    {
        foreach (var entry in entries)
            Add(entry);
    }

    /// <summary>The event that an entry is about; null for others than undo and rerate.</summary>
    public static EventId? TargetOf(JournalEntry entry) => entry.Recorded.Event switch
    {
        Undo undo => undo.Target,
        Rerate rerate => rerate.Target,
        _ => null,
    };

    public void Add(JournalEntry entry)
    {
        if (TargetOf(entry) is not { } target)
            return;
        if (!byTarget.TryGetValue(target, out var about))
            byTarget[target] = about = [];
        about.Add(entry);
    }

    /// <summary>What remains of an event: null when taken back, a review with its last rating when rerated.</summary>
    public JournalEvent? Corrected(Recorded recorded)
    {
        if (!byTarget.TryGetValue(recorded.Id, out var about))
            return recorded.Event;
        if (IsUndone(about))
            return null;
        var last = about.Where(entry => entry.Recorded.Event is Rerate && !IsUndone(entry.Recorded.Id)).Max();
        return last?.Recorded.Event is Rerate rerate && recorded.Event is Review review
            ? review with { Rating = rerate.Rating, Guessed = rerate.Guessed }
            : recorded.Event;
    }

    private static bool IsUndone(List<JournalEntry> about) => about.Any(entry => entry.Recorded.Event is Undo);

    private bool IsUndone(EventId id) => byTarget.TryGetValue(id, out var about) && IsUndone(about);
}
