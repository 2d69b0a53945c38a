using CsCheck;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Progress;

/// <summary>Events as a learner with a few cards, three devices and a busy hand could cause them.</summary>
internal static class EventGenerators
{
    public static readonly string[] Devices = ["phone", "laptop", "tablet"];

    private static readonly Gen<string> Words = OneOf("VM", "컨테이너", "호스트 OS", "a \"quoted\" \\ word", "two\nlines", "🐳", "");

    public static Gen<CardId> Card { get; } = Gen.Int[1, 5].Select(NthCard);

    public static Gen<EventId> Id { get; } = Gen.Select(OneOf(Devices), Gen.Long[1, 12], (device, number) => new EventId(device, number));

    public static Gen<StudyDay> Day { get; } = Gen.Int[20_000, 20_060].Select(number => new StudyDay(number));

    public static Gen<JournalEvent> Review { get; } =
        from card in Card
        from day in Day
        from rating in Gen.Enum<Rating>()
        from outcome in Gen.Enum<Outcome>()
        from form in Gen.Enum<Form>()
        from options in Gen.Int[0, 6]
        from milliseconds in Gen.Int[0, 60_000]
        from picked in Words.Null()
        from pickedCard in Card.Nullable()
        from guessed in Gen.Bool
        from mode in Gen.Enum<SessionMode>()
        from counts in Gen.Bool
        select (JournalEvent)new Review(
            card, day, rating, outcome, form, options, milliseconds, picked, pickedCard, guessed, Hint: options == 3, mode, counts);

    public static Gen<JournalEvent> Any { get; } = Gen.Frequency(
        (10, Review),
        (3, Gen.Select(Card, Gen.Enum<Language>().Nullable(), Words, (card, edition, text) => (JournalEvent)new CardSeen(
            card, Deck, edition, CardKind.Cell, ["Boot time", text], text))),
        (3, Id.Select(target => (JournalEvent)new Undo(target))),
        (2, Gen.Select(Id, Gen.Enum<Rating>(), Gen.Bool, (target, rating, guessed) => (JournalEvent)new Rerate(target, rating, guessed))),
        (1, Gen.Select(Card, Gen.Bool, (card, on) => (JournalEvent)new Suspend(card, on))),
        (1, Gen.Select(Card, Day, (card, day) => (JournalEvent)new Bury(card, day))),
        (1, Gen.Select(Card, Gen.Bool, (card, on) => (JournalEvent)new Flag(card, on))),
        (1, Card.Select(card => (JournalEvent)new Reset(card))),
        (1, Gen.Select(Card, Gen.Enum<Form>(), (card, form) => (JournalEvent)new BadQuestion(card, form))),
        (1, Gen.Select(Card, Card, (from, to) => (JournalEvent)new Relink(from, to))),
        (2, Gen.Select(
            OneOf(LearnerSettings.RetentionName, LearnerSettings.NameFor(LearnerSettings.RetentionName, Deck)),
            OneOf("0.7", "0.85", "0.97", "none", "nonsense"),
            (name, value) => (JournalEvent)new Setting(name, value))));

    /// <summary>The deck of all cards that are described.</summary>
    private static DeckId Deck => new("virtualization");

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    public static CardId NthCard(int number) => CardId.Of(new DeckId("virtualization"), null, "cell", $"card {number}");
}
