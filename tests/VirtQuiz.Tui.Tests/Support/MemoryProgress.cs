using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tui.Tests.Support;

/// <summary>Progress kept in memory, folded anew for every question.</summary>
internal sealed class MemoryProgress(TimeProvider time) : IProgress
{
    private readonly List<Recorded> journal = [];

    public LearnerSettings Settings
    {
        get => journal.Select(recorded => recorded.Event).OfType<Setting>().Aggregate(field, (settings, set) => settings.After(set));
        init;
    } = LearnerSettings.Default;

    /// <summary>The next record fails as if the disk were full.</summary>
    public bool IsFull { get; set; }

    /// <summary>Why the past cannot be read; null when it can.</summary>
    public Exception? UnreadablePast { get; init; }

    public IReadOnlyList<Recorded> Journal => journal;

    public IEnumerable<Review> Reviews => journal.Select(recorded => recorded.Event).OfType<Review>();

    public CardProgress? Find(CardId card) => All.FirstOrDefault(known => known.Card == card);

    public IReadOnlyList<CardProgress> FindAll(DeckId deck, Language? edition) =>
    [
        .. All.Where(known => journal.Any(recorded =>
            recorded.Event is CardSeen seen && seen.Card == known.Card && seen.Deck == deck && seen.Edition == edition)),
    ];

    public IReadOnlyList<CardProgress> FindMissed() =>
        [.. All.Where(known => known.Missed is not null).OrderByDescending(known => known.Missed!.LastAt)];

    public IReadOnlyList<Recorded> FindAnswers(int most) =>
        [.. Standing.Where(recorded => recorded.Event is Review).Reverse().Take(most)];

    public IReadOnlyList<PastEvent> FindPast(CardId card) => [.. ReadPast().Where(past => past.Card == card)];

    public IEnumerable<PastEvent> ReadPast()
    {
        if (UnreadablePast is { } failure)
            throw failure;
        var schedulers = new Schedulers(Settings);
        foreach (var recorded in Standing)
        {
            if (CardOf(recorded.Event) is { } card)
                yield return new PastEvent(card, recorded.Event, recorded.At, schedulers);
        }
    }

    public IReadOnlyList<Recorded> Record(IReadOnlyList<JournalEvent> happened)
    {
        if (IsFull)
            throw new ProgressNotSavedException("/data/journal.jsonl", new IOException("No space left on device"));
        var recorded = happened
            .Select((what, i) => new Recorded(new EventId("test", journal.Count + 1 + i), time.GetUtcNow(), what))
            .ToArray();
        journal.AddRange(recorded);
        return recorded;
    }

    /// <summary>Records an answer of now: right and rated Good, or wrong.</summary>
    /// <param name="picked">The card whose answer was picked; null for none.</param>
    public void Answer(Card card, Outcome outcome = Outcome.Right, Card? picked = null, bool counts = true) => Record(
    [
        new Review(
            card.Id, StudyDay.On(DateOnly.FromDateTime(time.GetUtcNow().DateTime)), outcome == Outcome.Right ? Rating.Good : Rating.Again,
            outcome, Form.Choice, 3, 9000, picked?.Text, picked?.Id, Guessed: false, Hint: false, SessionMode.Study, counts),
    ]);

    public void Dispose()
    {
    }

    private IEnumerable<CardProgress> All
    {
        get
        {
            var scheduler = new Scheduler(Settings.SchedulerSettings);
            var known = new Dictionary<CardId, CardProgress>();
            foreach (var recorded in Standing)
            {
                if (CardOf(recorded.Event) is { } card)
                    known[card] = (known.GetValueOrDefault(card) ?? new CardProgress(card)).After(recorded.Event, recorded.At, scheduler);
            }

            return known.Values;
        }
    }

    /// <summary>What was not taken back, answers as they were rated last.</summary>
    private IEnumerable<Recorded> Standing
    {
        get
        {
            var undone = journal.Select(recorded => recorded.Event).OfType<Undo>().Select(undo => undo.Target).ToHashSet();
            var standing = journal.Where(recorded => !undone.Contains(recorded.Id)).ToArray();
            var rerated = standing.Select(recorded => recorded.Event).OfType<Rerate>().ToLookup(rerate => rerate.Target);
            return standing.Select(recorded => recorded.Event is Review review && rerated[recorded.Id].LastOrDefault() is { } last
                ? recorded with { Event = review with { Rating = last.Rating, Guessed = last.Guessed } }
                : recorded);
        }
    }

    private static CardId? CardOf(JournalEvent happened) => happened switch
    {
        Review review => review.Card,
        CardSeen seen => seen.Card,
        Reset reset => reset.Card,
        Suspend suspend => suspend.Card,
        Bury bury => bury.Card,
        Flag flag => flag.Card,
        BadQuestion bad => bad.Card,
        _ => null,
    };
}
