using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Insights;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Insights;

/// <summary>What a learner of the sample deck did, day after day.</summary>
internal sealed class Past
{
    /// <summary>A Monday.</summary>
    public static readonly StudyDay Monday = StudyDay.On(new DateOnly(2026, 3, 2));

    private static readonly Schedulers Schedulers = new(LearnerSettings.Default);

    private readonly List<PastEvent> events = [];

    public IReadOnlyList<PastEvent> Events => events;

    public static Deck Deck { get; } = SampleDeck.Make();

    public static ImmutableArray<Card> Cards => DeckCards.Of(Deck);

    public static CellCard Cell(string attribute, string subject) =>
        Cards.OfType<CellCard>().Single(card => card.Row.Attribute == attribute && card.Subject == subject);

    /// <summary>An answer, so many days after the Monday.</summary>
    /// <param name="picked">The card whose answer was picked; null when right, or when nothing was picked.</param>
    public Past Answer(
        Card card, int day, bool right = true, Card? picked = null, Form form = Form.Choice, int options = 4, bool guessed = false,
        string? text = "something", int milliseconds = 5000, bool counts = true)
    {
        var at = new DateTimeOffset(Monday.AddDays(day).Date, new TimeOnly(9, 0), TimeSpan.Zero).AddMinutes(events.Count);
        return With(card, at, new Review(
            card.Id, Monday.AddDays(day), right && !guessed ? Rating.Good : Rating.Again, right ? Outcome.Right : Outcome.Wrong, form, options,
            milliseconds, right ? null : text, picked?.Id, guessed, Hint: false, SessionMode.Study, counts));
    }

    /// <summary>Takes a card up on the Monday, so that it is known from the next day on.</summary>
    public Past Learn(Card card) => Answer(card, 0).Answer(card, 0);

    public Past With(Card card, DateTimeOffset at, JournalEvent happened)
    {
        events.Add(new PastEvent(card.Id, happened, at, Schedulers));
        return this;
    }

    public Insight InsightOn(int day) => Insight.Of(events, [Deck], LearnerSettings.Default, Monday.AddDays(day));

    public CardProgress Of(Card card) => CardHistory.Of(events.Where(past => past.Card == card.Id))!.Progress;
}
