using System.Collections.Immutable;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Answers;

/// <summary>What the learner did with a question.</summary>
public abstract record Response
{
    private Response()
    {
    }

    /// <summary>The rating that the learner gave; null where the answer is marked instead.</summary>
    public virtual Rating? OwnRating => null;

    /// <summary>One option of a <see cref="Questions.ChoiceQuestion"/>.</summary>
    public sealed record Pick(int Option) : Response;

    /// <summary>The picked options of a <see cref="Questions.MultipleAnswerQuestion"/>, ascending.</summary>
    public sealed record Picks(ImmutableArray<int> Options) : Response;

    /// <summary>
    /// The items of an <see cref="Questions.OrderingQuestion"/> by index, top or first first; of a question with intruders
    /// those that the learner took.
    /// </summary>
    public sealed record Arrangement(ImmutableArray<int> Items) : Response;

    /// <summary>
    /// For each item of a <see cref="Questions.PlacingQuestion"/> the index of the option it was put to; null for one left out.
    /// </summary>
    public sealed record Placement(ImmutableArray<int?> Options) : Response;

    /// <summary>The answer to a <see cref="Questions.TypeInQuestion"/> as typed.</summary>
    public sealed record Typed(string Text) : Response;

    /// <summary>The points of an <see cref="Questions.ExplainQuestion"/> that the learner covered, ascending, and how it went.</summary>
    public sealed record Covered(ImmutableArray<int> Points, Rating Rating) : Response
    {
        public override Rating? OwnRating => Rating;
    }

    /// <summary>A <see cref="Questions.FlashcardQuestion"/> the learner rated.</summary>
    public sealed record SelfRating(Rating Rating) : Response
    {
        public override Rating? OwnRating => Rating;
    }

    /// <summary>"I don't know", on any question.</summary>
    public sealed record DontKnow : Response;
}
