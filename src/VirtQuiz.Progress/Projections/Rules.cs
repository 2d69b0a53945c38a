using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// What holds for all cards: the settings from their place in the order on, and under which id a card goes on. Never
/// changes, so any thread may ask.
/// </summary>
internal sealed class Rules
{
    private readonly List<(JournalEntry From, LearnerSettings Settings, Schedulers Schedulers)> settings = [];
    private readonly Dictionary<CardId, CardId> successors = [];
    private readonly HashSet<CardId> relinked = [];
    private readonly IReadOnlyList<JournalEntry> made;
    private readonly Schedulers firstSchedulers = new(LearnerSettings.Default);

    /// <param name="entries">The <see cref="Setting"/> and <see cref="Relink"/> events, in any order.</param>
    public Rules(IEnumerable<JournalEntry> entries)
    {
        made = [.. entries.Order()];
        foreach (var entry in made)
        {
            if (entry.Recorded.Event is Setting setting)
                Add(entry, Settings.After(setting));
            else if (entry.Recorded.Event is Relink relink && relink.From != relink.To)
                Add(relink);
        }
    }

    /// <summary>The rules without relinks that were taken back.</summary>
    public static Rules Of(IEnumerable<JournalEntry> entries, Corrections corrections) =>
        new(entries.Where(entry => entry.Recorded.Event is not Relink || corrections.Corrected(entry.Recorded) is not null));

    /// <summary>The settings after all events.</summary>
    public LearnerSettings Settings => settings.Count == 0 ? LearnerSettings.Default : settings[^1].Settings;

    /// <summary>All cards named by a relink.</summary>
    public IReadOnlySet<CardId> Relinked => relinked;

    /// <summary>Whether an event is a relink that holds.</summary>
    public bool HasRelink(EventId id) => made.Any(entry => entry.Recorded.Id == id && entry.Recorded.Event is Relink);

    /// <summary>The rules with further <see cref="Setting"/> and <see cref="Relink"/> events, each in its place.</summary>
    /// <param name="further">Events of other kinds among them change nothing.</param>
    public Rules With(IEnumerable<JournalEntry> further)
    {
        var rules = further.Where(entry => entry.Recorded.Event is Setting or Relink).ToList();
        return rules.Count == 0 ? this : new Rules(made.Concat(rules));
    }

    /// <summary>The schedulers with the settings that held when something happened.</summary>
    public Schedulers SchedulersAt(JournalEntry entry)
    {
        var (low, high) = (0, settings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (settings[middle].From.CompareTo(entry) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? firstSchedulers : settings[low - 1].Schedulers;
    }

    /// <summary>The card that an event of a card goes on as; null for events that are not about one.</summary>
    public CardId? SuccessorOf(JournalEvent happened) => CardOf(happened) is { } card ? Successor(card) : null;

    /// <summary>The event as it counts in the end; null when it was taken back or is not about a card.</summary>
    public PastEvent? PastEventOf(JournalEntry entry, Corrections corrections) =>
        CardOf(entry.Recorded.Event) is { } card && corrections.Corrected(entry.Recorded) is { } happened
            ? new PastEvent(Successor(card), happened, entry.Recorded.At, SchedulersAt(entry))
            : null;

    /// <summary>The id under which a card's history goes on; its own unless it was relinked.</summary>
    public CardId Successor(CardId card)
    {
        while (successors.TryGetValue(card, out var next))
            card = next;
        return card;
    }

    /// <summary>The cards whose events make up the history of a card: itself and all that were relinked to it.</summary>
    public IEnumerable<CardId> Predecessors(CardId card) =>
        relinked.Where(other => other != card && Successor(other) == card).Prepend(card);

    /// <summary>The card an event happened to; null for events that are not about one card.</summary>
    private static CardId? CardOf(JournalEvent happened) => happened switch
    {
        CardSeen seen => seen.Card,
        Review review => review.Card,
        Suspend suspend => suspend.Card,
        Bury bury => bury.Card,
        Flag flag => flag.Card,
        Reset reset => reset.Card,
        BadQuestion bad => bad.Card,
        _ => null,
    };

    private void Add(JournalEntry entry, LearnerSettings after) =>
        settings.Add((entry, after, after == Settings && settings.Count > 0 ? settings[^1].Schedulers : new Schedulers(after)));

    /// <summary>A card relinked to goes on under its own id again, so no circle can arise.</summary>
    private void Add(Relink relink)
    {
        successors.Remove(relink.To);
        successors[relink.From] = relink.To;
        relinked.UnionWith([relink.From, relink.To]);
    }
}
