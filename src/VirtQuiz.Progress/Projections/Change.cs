using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// What a part of a journal changes in the cards. An event that is the latest of its card is added to it. Where one comes
/// late, or takes back or changes what was applied, the cards concerned are folded anew from their lines in the journals.
/// So it makes no difference in which order the parts of journals arrive.
/// </summary>
/// <param name="applied">The journals, by name, as they are applied before the part.</param>
/// <param name="journal">The journal of the part, as it is applied with it.</param>
internal sealed class Change(
    CardCollection cards, StoredEvents events, JournalLines lines, Rules before,
    IReadOnlyDictionary<string, AppliedJournal> applied, AppliedJournal journal)
{
    /// <summary>Cards that are folded anew one by one; with more, all are made anew sooner.</summary>
    private const int MostAnew = 1000;

    private readonly HashSet<CardId> anew = [];
    private readonly Dictionary<CardId, FoldedCard?> added = [];
    private readonly List<(JournalEntry Entry, LinePlace Place)> late = [];
    private Rules? after;

    /// <summary>The rules after the part.</summary>
    public Rules Rules => after ?? before;

    /// <summary>The cards that were written.</summary>
    public IEnumerable<CardId> Cards => added.Keys.Concat(anew);

    /// <summary>Applies a part; false when so many cards change that it is better to make all anew.</summary>
    /// <param name="working">Called often: a sign of life.</param>
    public bool TryApply(JournalPart part, Action working)
    {
        var made = part.Entries.Select(placed => placed.Entry).Where(events.TryAdd).ToList();
        Rule(made);
        foreach (var correction in made.Where(entry => Corrections.TargetOf(entry) is not null))
            anew.UnionWith(CardsOf(correction));
        if (anew.Count > MostAnew)
            return false;

        var key = JournalDocument.Key(part.Journal);
        foreach (var (entry, offset) in part.Entries)
        {
            Add(entry, new LinePlace(key, offset));
            working();
        }

        if (anew.Count > MostAnew)
            return false;
        foreach (var card in added.Where(card => !anew.Contains(card.Key)))
            cards.Put(card.Value!);
        FoldAnew(working);
        return true;
    }

    /// <summary>New settings and relinks, and relinks taken back.</summary>
    private void Rule(List<JournalEntry> made)
    {
        var relinks = made.Exists(entry => entry.Recorded.Event is Relink
            || (entry.Recorded.Event is Undo undo && before.HasRelink(undo.Target)));
        if (!relinks && !made.Exists(entry => entry.Recorded.Event is Setting))
            return;
        after = events.ReadRules();
        if (relinks)
            anew.UnionWith(before.Relinked.Concat(after.Relinked).SelectMany(card => new[] { before.Successor(card), after.Successor(card) }));
        foreach (var setting in made.Where(IsLate))
            anew.UnionWith(cards.FindSince(setting.Recorded.At, MostAnew + 1));
    }

    /// <summary>Whether it is a setting that holds for events that were applied without it.</summary>
    private bool IsLate(JournalEntry entry) => entry.Recorded is { Event: Setting, At: var at }
        && applied.Values.Any(other => other.LatestAt > at
            || (other.LatestAt == at && !(other.Name == journal.Name && journal.IsOrdered)));

    /// <summary>The cards that an undo or rerating is about. A target that has not arrived yet finds it here when it does.</summary>
    private IEnumerable<CardId> CardsOf(JournalEntry correction) => Corrections.TargetOf(correction) is { } target
        ? lines.Find(target, IsOrdered).SelectMany(entry => entry.Recorded.Event is Rerate && correction.Recorded.Event is Undo
            ? CardsOf(entry)
            : Rules.SuccessorOf(entry.Recorded.Event) is { } card ? [card] : [])
        : [];

    private bool IsOrdered(string name) =>
        name == journal.Name ? journal.IsOrdered : applied.GetValueOrDefault(name)?.IsOrdered ?? false;

    private void Add(JournalEntry entry, LinePlace place)
    {
        if (Rules.PastEventOf(entry, events.Corrections) is not { } past)
            return;
        if (!added.TryGetValue(past.Card, out var card))
            card = cards.FindFolded(past.Card);
        if (anew.Contains(past.Card) || card?.IsBefore(entry.Recorded) == false)
        {
            anew.Add(past.Card);
            late.Add((entry, place));
            return;
        }

        if (card is null)
            card = FoldedCard.From(past, entry.Recorded, place);
        else
            card.Add(past, entry.Recorded, place);
        added[past.Card] = card;
    }

    private void FoldAnew(Action working)
    {
        if (anew.Count == 0)
            return;
        var known = anew.Select(card => added.GetValueOrDefault(card) ?? cards.FindFolded(card)).OfType<FoldedCard>();
        var all = lines.Read(known.SelectMany(card => card.Lines)).Concat(late).OrderBy(line => line.Entry);
        var folded = new Dictionary<CardId, FoldedCard>();
        JournalEntry? last = null;
        foreach (var (entry, place) in all)
        {
            if (Rules.PastEventOf(entry, events.Corrections) is not { } past)
                continue;
            if (!folded.TryGetValue(past.Card, out var card))
                folded[past.Card] = FoldedCard.From(past, entry.Recorded, place);
            else if (entry.CompareTo(last) == 0)
                card.AddCopy(place);
            else
                card.Add(past, entry.Recorded, place);
            last = entry;
        }

        foreach (var card in anew)
        {
            if (folded.TryGetValue(card, out var again))
                cards.Put(again);
            else
                cards.Remove(card);
            working();
        }
    }
}
