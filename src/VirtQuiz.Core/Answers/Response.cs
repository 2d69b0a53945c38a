using System.Collections.Immutable;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Answers;

/// <summary>What the learner did with a question.</summary>
public abstract record Response
{
    private Response()
    {
    }

    /// <summary>One option of a <see cref="Questions.ChoiceQuestion"/>.</summary>
    public sealed record Pick(int Option) : Response;

    /// <summary>The picked options of a <see cref="Questions.MultipleAnswerQuestion"/>, ascending.</summary>
    public sealed record Picks(ImmutableArray<int> Options) : Response;

    /// <summary>The items of an <see cref="Questions.OrderingQuestion"/> by index, top or first first.</summary>
    public sealed record Arrangement(ImmutableArray<int> Items) : Response;

    /// <summary>A <see cref="Questions.FlashcardQuestion"/> the learner rated.</summary>
    public sealed record SelfRating(Rating Rating) : Response;

    /// <summary>"I don't know", on any question.</summary>
    public sealed record DontKnow : Response;
}
