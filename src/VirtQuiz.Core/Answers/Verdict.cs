using System.Collections.Immutable;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Answers;

/// <summary>What came of a response.</summary>
/// <param name="Right">The right answer in words, one line for each part.</param>
public sealed record Verdict(Outcome Outcome, ImmutableArray<string> Right)
{
    /// <summary>The wrong option that was picked, or null; what a confusion is made of.</summary>
    public Option? Confusion { get; init; }

    /// <summary>
    /// For items put to options: for each item whether it was put to the right one. Partly right means that the item the
    /// card is about was, but not all. Empty for other forms.
    /// </summary>
    public ImmutableArray<bool> Placements { get; init; } = [];

    /// <summary>
    /// For an ordering: for each pair of neighbors of the learner's arrangement, from the top, whether the upper one
    /// really lies directly above the lower one. Empty for other forms.
    /// </summary>
    public ImmutableArray<bool> Boundaries { get; init; } = [];

    /// <summary>
    /// For an ordering: the boundaries of the right order that the learner's arrangement does not have, by the index of
    /// their upper layer or earlier step. Equal labels are interchangeable. Empty for other forms.
    /// </summary>
    public ImmutableArray<int> MissedBoundaries { get; init; } = [];
}
