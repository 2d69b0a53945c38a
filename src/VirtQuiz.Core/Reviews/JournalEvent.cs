using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Core.Reviews;

/// <summary>Something that happened and is never changed afterwards. All progress is a fold of these.</summary>
public abstract record JournalEvent;

/// <summary>A card was met for the first time, or its text has changed since.</summary>
public sealed record CardSeen(
    CardId Card, DeckId Deck, Language? Edition, CardKind Kind, ImmutableArray<string> Parts, string Text) : JournalEvent
{
    public bool Equals(CardSeen? other) =>
        other is not null && Card == other.Card && Deck == other.Deck && Edition == other.Edition && Kind == other.Kind
        && Text == other.Text && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Card, Text);
}

/// <summary>A card was answered.</summary>
/// <param name="Day">The study day it counts for, as it was where the learner sat.</param>
/// <param name="Options">How many options were shown; 0 for forms without.</param>
/// <param name="Milliseconds">From the question's appearance to the answer.</param>
/// <param name="Picked">What was picked or arranged instead of the right answer, in words; null when right or unknown.</param>
/// <param name="PickedCard">The card whose answer was picked by mistake; null when there is none.</param>
/// <param name="Counts">Whether the schedule takes it into account.</param>
public sealed record Review(
    CardId Card,
    StudyDay Day,
    Rating Rating,
    Outcome Outcome,
    Form Form,
    int Options,
    int Milliseconds,
    string? Picked,
    CardId? PickedCard,
    bool Guessed,
    bool Hint,
    SessionMode Mode,
    bool Counts) : JournalEvent
{
    /// <summary>Whether the card was remembered: a right answer, no guess, and not called forgotten by the learner.</summary>
    public bool IsRemembered => this is { Outcome: Outcome.Right, Guessed: false } && Rating != Rating.Again;
}

/// <summary>An earlier event is taken back.</summary>
public sealed record Undo(EventId Target) : JournalEvent;

/// <summary>The learner moved the rating of an answer, or marked it as a guess afterwards.</summary>
public sealed record Rerate(EventId Target, Rating Rating, bool Guessed) : JournalEvent;

/// <summary>A card is set aside until further notice, or taken up again.</summary>
public sealed record Suspend(CardId Card, bool On) : JournalEvent;

/// <summary>A card is set aside until a study day.</summary>
public sealed record Bury(CardId Card, StudyDay Until) : JournalEvent;

/// <summary>A card is marked for a later look, or unmarked.</summary>
public sealed record Flag(CardId Card, bool On) : JournalEvent;

/// <summary>A card begins anew, as if it had never been answered; its flag and its bad forms stay.</summary>
public sealed record Reset(CardId Card) : JournalEvent;

/// <summary>A card is never asked in this form again.</summary>
public sealed record BadQuestion(CardId Card, Form Form) : JournalEvent;

/// <summary>The history of one card continues under another id.</summary>
public sealed record Relink(CardId From, CardId To) : JournalEvent;

/// <summary>Something that shapes the schedule was set; see <see cref="LearnerSettings"/> for names and values.</summary>
public sealed record Setting(string Name, string Value) : JournalEvent;

/// <summary>An event of a kind this version does not know; kept, never dropped.</summary>
/// <param name="Json">The whole line as it was read.</param>
public sealed record UnknownEvent(string Json) : JournalEvent;
