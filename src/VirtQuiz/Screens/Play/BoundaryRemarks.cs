using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Screens.Play;

/// <summary>What the deck says about the boundaries of a stack that was put in order or built.</summary>
public static class BoundaryRemarks
{
    /// <summary>Of the boundaries that were missed; of all of them when all are right or none was tried. None before the answer.</summary>
    public static IReadOnlyList<string> On(Stage stage) => stage is Stage.Explaining { Question.Card: StackCard { Stack: var stack } } explaining
        ? [.. stack.Boundaries.Where(boundary => IsWorthTelling(boundary, explaining)).Select(boundary => Text(stack, boundary))]
        : [];

    private static bool IsWorthTelling(Boundary boundary, Stage.Explaining explaining) =>
        explaining.Response is not Response.Arrangement || explaining.Verdict.Outcome == Outcome.Right
        || explaining.Verdict.MissedBoundaries.Contains(boundary.Upper);

    private static string Text(LayerStack stack, Boundary boundary) =>
        $"{stack.Layers[boundary.Upper].Text} / {stack.Layers[boundary.Upper + 1].Text}: {boundary.Explanation}";
}
