using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>One sitting, as an immutable state machine: every method returns the session that comes next.</summary>
public sealed record Session
{
    public static Session Start(SessionMode mode, SessionMaterial material, ulong seed, Moment now) => throw new NotImplementedException();

    public SessionMode Mode { get; }

    public Stage Stage { get; }

    /// <summary>Number of the question on stage, from 1.</summary>
    public int Position { get; }

    /// <summary>How many questions the session will have as far as can be told now.</summary>
    public int Total { get; }

    /// <summary>The answers so far, the first one first.</summary>
    public ImmutableArray<Attempt> Attempts { get; }

    public bool CanUndo { get; }

    /// <summary>From a teaching page to its question; from an explanation to what comes next.</summary>
    public Transition Continue(Moment now) => throw new NotImplementedException();

    /// <summary>Answers the question on stage. A flashcard goes on at once, every other question explains first.</summary>
    public Transition Answer(Response response, int milliseconds, Moment now) => throw new NotImplementedException();

    /// <summary>Marks the answer as a guess, or takes the mark back; before the answer or after it.</summary>
    public Session ToggleGuess() => throw new NotImplementedException();

    public Session TakeHint() => throw new NotImplementedException();

    /// <summary>Moves the rating of a right answer; saved on <see cref="Continue"/>.</summary>
    public Session Rate(Rating rating) => throw new NotImplementedException();

    /// <summary>Takes the last answer back and asks its question again.</summary>
    public Transition Undo(Moment now) => throw new NotImplementedException();

    /// <summary>Never asks the card in this form again and asks it in another.</summary>
    public Transition CallQuestionBad(Moment now) => throw new NotImplementedException();

    /// <summary>Tells the session how its events were recorded, so that they can be undone.</summary>
    public Session Saved(IReadOnlyList<Recorded> recorded) => throw new NotImplementedException();
}
