using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>What the learner has before them.</summary>
public abstract record Stage
{
    private Stage()
    {
    }

    /// <summary>A row, stack or note that is new is shown once before a card of it is asked.</summary>
    public sealed record Teaching(Card Card) : Stage;

    /// <summary>A question waits for its answer.</summary>
    /// <param name="Guess">Whether the learner says the coming answer is a guess.</param>
    /// <param name="Hint">The hint that was taken, or null.</param>
    public sealed record Asking(Question Question, bool Guess, Hint? Hint) : Stage
    {
        /// <summary>
        /// For a card that the learner rates, what each rating would lead to; empty for other questions and where the
        /// rating does not count for the schedule.
        /// </summary>
        public ImmutableArray<RatingChoice> Choices { get; init; } = [];
    }

    /// <summary>The answer was given and is saved; what was right is shown.</summary>
    /// <param name="Rating">The rating as it stands, moved or not.</param>
    /// <param name="Choices">
    /// What each rating would lead to, Again first; only Again after a wrong answer; empty when the answer does not
    /// count for the schedule.
    /// </param>
    public sealed record Explaining(
        Question Question,
        Response Response,
        Verdict Verdict,
        Rating Rating,
        bool Guess,
        ImmutableArray<RatingChoice> Choices) : Stage
    {
        /// <summary>What the rating as it stands leads to; null when the answer does not count.</summary>
        public RatingChoice? Chosen => Choices.FirstOrDefault(choice => choice.Rating == Rating);

        public bool MayMoveRating => Choices.Length > 1;
    }

    /// <summary>Nothing is left to ask.</summary>
    public sealed record Finished : Stage;
}
