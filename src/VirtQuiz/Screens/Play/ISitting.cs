using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Screens.Play;

/// <summary>The session on stage, and what the learner can do with it. Every answer is durable before it shows.</summary>
public interface ISitting
{
    SessionMode Mode { get; }

    Stage Stage { get; }

    /// <summary>Number of the question on stage, from 1.</summary>
    int Position { get; }

    /// <summary>How many questions there will be as far as can be told now.</summary>
    int Total { get; }

    /// <summary>The answers so far, the first one first.</summary>
    ImmutableArray<Attempt> Attempts { get; }

    bool CanUndo { get; }

    Moment Now { get; }

    /// <summary>Why the last step could not be saved and was not taken; null when all is saved.</summary>
    ProgressNotSavedException? Failure { get; }

    /// <summary>Whether the last step called a question bad.</summary>
    bool HasCalledBad { get; }

    /// <summary>Whether what is on stage has only just appeared, so that a second press of the same key is to be ignored.</summary>
    bool IsSettling { get; }

    /// <summary>The earliest moment at which a card of this sitting falls due; null when none is scheduled.</summary>
    ScheduleState? NextDue { get; }

    void Continue();

    void Answer(Response response);

    void ToggleGuess();

    void TakeHint();

    void Rate(Rating rating);

    void Undo();

    void CallQuestionBad();

    /// <summary>Does something to the card on stage; nothing where none is.</summary>
    void Treat(CardAction action);

    /// <summary>What is known of a card, with the answers of this sitting.</summary>
    CardProgress Known(Card card);

    /// <summary>A card of the decks at hand; null when it is of none.</summary>
    Card? Find(CardId card);

    /// <summary>Tries the step that could not be saved once more.</summary>
    void Retry();

    /// <summary>Saves what would only be saved by going on: a moved rating. For when the learner leaves instead.</summary>
    void Close();

    /// <summary>Lets what has just appeared settle: what follows within a moment is ignored.</summary>
    void Settle();
}
