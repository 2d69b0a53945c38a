using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>Brings cards on stage: what a session is played with, the same from its beginning to its end.</summary>
internal sealed class Dealer(SessionMode mode, SessionMaterial material, ulong seed)
{
    private readonly ModeRules rules = ModeRules.For(mode, material.Settings);
    private readonly Schedulers schedulers = new(material.Settings);

    public SessionMode Mode => mode;

    public SessionMaterial Material => material;

    public EntryQueue Plan(Moment now)
    {
        var length = rules.IsLimited || material.IsLengthAsked ? material.Length : default;
        var cards = rules.Plan(material, now, seed);
        return EntryQueue.Of((length.Cards is { } most ? cards.Take(most) : cards).Select(card => new Entry(card))) with
        {
            EndsAt = length.Minutes is { } minutes ? now.At.AddMinutes(minutes) : null,
        };
    }

    public bool Counts(CardProgress progress, Moment now) => rules.Counts(progress, now);

    public Scheduler SchedulerOf(Card card) => schedulers.Of(card.Deck.Id);

    /// <summary>The stage for an entry; null when it cannot be asked in any form.</summary>
    /// <param name="isTaught">Whether what it belongs to needs no teaching any more.</param>
    /// <param name="number">How many answers were given before.</param>
    public Stage? Deal(Entry entry, CardProgress progress, bool isTaught, int number, Moment now)
    {
        var scheduler = SchedulerOf(entry.Card);
        if (rules.Ask(entry, new Turn(progress, material.Forms, scheduler, now, SeedOf(number))) is not { } question)
            return null;
        if (rules.Teaches && !isTaught)
            return new Stage.Teaching(entry.Card);
        return new Stage.Asking(question, Guess: false, Hint: null)
        {
            Choices = question is FlashcardQuestion or ExplainQuestion && Counts(progress, now) ? RatingChoice.All(progress, scheduler, now) : [],
        };
    }

    /// <summary>A seed of its own for every question of the session.</summary>
    public ulong SeedOf(int number) => seed + ((ulong)(number + 1) * 0x9E3779B97F4A7C15);
}
