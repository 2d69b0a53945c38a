using System.Collections.Frozen;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Reviews;

/// <summary>The schedulers of one learner: decks with a retention of their own have one of their own.</summary>
public sealed class Schedulers
{
    private readonly Scheduler usual;
    private readonly FrozenDictionary<DeckId, Scheduler> ofDecks;

    public Schedulers(LearnerSettings settings)
    {
        usual = new Scheduler(settings.SchedulerSettings);
        ofDecks = settings.Wishes.Decks
            .Where(deck => settings.Wishes.Of(deck).Retention is not null)
            .ToFrozenDictionary(deck => deck, deck => new Scheduler(settings.SchedulerSettingsOf(deck)));
    }

    /// <param name="deck">Null where it is not known.</param>
    public Scheduler Of(DeckId? deck) => deck is { } known && ofDecks.TryGetValue(known, out var own) ? own : usual;
}
