using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Reviews;

/// <summary>What the game asks of the place where progress is kept. Reads see every event recorded before.</summary>
public interface IProgress : IDisposable
{
    LearnerSettings Settings { get; }

    /// <summary>What is known of a card; null when nothing happened to it yet.</summary>
    CardProgress? Find(CardId card);

    /// <summary>The cards of a deck's edition that anything happened to.</summary>
    IReadOnlyList<CardProgress> FindAll(DeckId deck, Language? edition);

    /// <summary>All cards that are on the missed list, latest miss first.</summary>
    IReadOnlyList<CardProgress> FindMissed();

    /// <summary>
    /// The last answers on all devices, latest first, as they stand now: rated anew where they were, without those taken back.
    /// Each event is a <see cref="Review"/>.
    /// </summary>
    /// <param name="most">How far to look back; those taken back count too, so fewer may be found.</param>
    IReadOnlyList<Recorded> FindAnswers(int most);

    /// <summary>What happened to one card and counts in the end, in order.</summary>
    IReadOnlyList<PastEvent> FindPast(CardId card);

    /// <summary>
    /// All that happened to cards on all devices and counts in the end, in the order of <see cref="Recorded"/>. Read anew
    /// while it is gone through, on any thread; many thousand answers take seconds.
    /// </summary>
    /// <exception cref="IOException">It cannot be read; thrown while it is gone through.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read; thrown while it is gone through.</exception>
    IEnumerable<PastEvent> ReadPast();

    /// <summary>
    /// Makes events durable, together or not at all, and returns them as recorded. When this returns, they survive
    /// any crash.
    /// </summary>
    /// <exception cref="ProgressNotSavedException">They could not be made durable; nothing was recorded.</exception>
    IReadOnlyList<Recorded> Record(IReadOnlyList<JournalEvent> happened);
}
