using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>What makes one mode differ from another; everything else is the same <see cref="Session"/>.</summary>
internal abstract class ModeRules
{
    public static ModeRules For(SessionMode mode, LearnerSettings settings) => mode switch
    {
        SessionMode.Study => new StudyRules(settings.Teaches),
        SessionMode.Missed => new MissedRules(),
        SessionMode.Flashcards => new FlashcardsRules(),
        SessionMode.Order => new OrderRules(),
        SessionMode.Cram => new CramRules(settings.CramCounts),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No such mode."),
    };

    /// <summary>Whether a sitting ends when it is as long as the learner wants it; else all of the plan is asked.</summary>
    public virtual bool IsLimited => true;

    /// <summary>Whether new rows, stacks and notes are shown before they are asked.</summary>
    public virtual bool Teaches => false;

    /// <summary>The cards of the sitting, in the order they are asked.</summary>
    public abstract IEnumerable<Card> Plan(SessionMaterial material, Moment now, ulong seed);

    /// <summary>The question for an entry; null when it cannot be asked in this mode.</summary>
    public Question? Ask(Entry entry, Turn turn) =>
        entry.Boundary is { } boundary && FormLadder.Make(entry.Card, Form.Neighbor, turn, boundary) is { } neighbor
            ? neighbor
            : AskWhole(entry.Card, turn);

    /// <summary>Whether an answer now would count for the schedule.</summary>
    public virtual bool Counts(CardProgress progress, Moment now) =>
        progress.Schedule.Phase is Phase.Learning or Phase.Relearning || progress.Schedule.IsDue(now.Day, now.At);

    /// <summary>The question for a whole card; null when it cannot be asked in this mode.</summary>
    protected virtual Question? AskWhole(Card card, Turn turn) => FormLadder.Ask(card, turn);

    /// <summary>Whether a card can be asked in a form that is wanted, so that the total is told right.</summary>
    protected static bool CanAsk(Card card, SessionMaterial material, Schedulers schedulers, Moment now) => FormLadder.CanAsk(
        card, new Turn(material.Of(card), material.Forms, schedulers.Of(card.Deck.Id), now, Seed: 0));

    /// <summary>Due cards first, then the others, each half shuffled.</summary>
    protected static IEnumerable<Card> DueFirst(IEnumerable<Card> cards, SessionMaterial material, Moment now, ulong seed)
    {
        var shuffled = cards.Where(card => material.Of(card).IsAvailable(now.Day)).ToArray();
        var random = new Pcg32(seed);
        random.Shuffle(shuffled.AsSpan());
        return shuffled.OrderBy(card => material.Of(card).Schedule.IsDue(now.Day, now.At) ? 0 : 1);
    }
}
