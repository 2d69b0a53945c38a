using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Answers;

/// <summary>Judges a response.</summary>
public static class Marking
{
    /// <summary>What came of the response: right, partly or wrong, with the right answer and what differs.</summary>
    /// <exception cref="ArgumentException">The response is of another kind, or names an index the question does not have.</exception>
    public static Verdict Mark(Question question, Response response) => (question, response) switch
    {
        (_, Response.DontKnow) => new Verdict(Outcome.Wrong, RightAnswer(question)),
        (ChoiceQuestion choice, Response.Pick pick) => Mark(choice, pick),
        (MultipleAnswerQuestion multiple, Response.Picks picks) => Mark(multiple, picks),
        (OrderingQuestion ordering, Response.Arrangement arrangement) => Mark(ordering, arrangement),
        (FlashcardQuestion, Response.SelfRating rating) => new Verdict(
            rating.Rating == Rating.Again ? Outcome.Wrong : Outcome.Right, RightAnswer(question)),
        _ => throw new ArgumentException(
            $"A {response.GetType().Name} is no response to a {question.GetType().Name}.", nameof(response)),
    };

    /// <summary>The right answer in words, one line for each part; values as the deck has them, nothing masked.</summary>
    public static ImmutableArray<string> RightAnswer(Question question) => question switch
    {
        ChoiceQuestion { Form: Form.Choice, Card: CellCard cell } => [cell.Text],
        ChoiceQuestion choice => [choice.Options[choice.Answer].Text],
        MultipleAnswerQuestion multiple => [.. multiple.Answers.Select(answer => multiple.Options[answer].Text)],
        OrderingQuestion ordering => [.. ordering.Order.Select(item => ordering.Items[item])],
        FlashcardQuestion flashcard => [.. flashcard.Back.Split('\n')],
        _ => throw new ArgumentException($"A {question.GetType().Name} has no right answer.", nameof(question)),
    };

    private static Verdict Mark(ChoiceQuestion question, Response.Pick pick)
    {
        Check(pick.Option, question.Options.Length);
        var isRight = pick.Option == question.Answer;
        return new Verdict(isRight ? Outcome.Right : Outcome.Wrong, RightAnswer(question))
        {
            Confusion = isRight ? null : question.Options[pick.Option],
        };
    }

    private static Verdict Mark(MultipleAnswerQuestion question, Response.Picks picks)
    {
        CheckDistinct(picks.Options, question.Options.Length);
        var wrong = picks.Options.Where(option => !question.Answers.Contains(option)).ToArray();
        var rightCount = picks.Options.Length - wrong.Length;
        var outcome = rightCount == question.Answers.Length && wrong.Length == 0 ? Outcome.Right
            : rightCount > 0 ? Outcome.Partly
            : Outcome.Wrong;
        return new Verdict(outcome, RightAnswer(question))
        {
            Confusion = wrong.Length > 0 ? question.Options[wrong[0]] : null,
        };
    }

    private static Verdict Mark(OrderingQuestion question, Response.Arrangement arrangement)
    {
        CheckDistinct(arrangement.Items, question.Items.Length);
        if (arrangement.Items.Length != question.Items.Length)
            throw new ArgumentException($"{question.Items.Length} items are to be arranged, not {arrangement.Items.Length}.");

        var right = RightAnswer(question);
        var given = arrangement.Items.Select(item => question.Items[item]).ToArray();
        var boundaries = BoundaryMarks.Of(given, right);
        var outcome = BoundaryMarks.AreSame(given, right) ? Outcome.Right
            : boundaries.Count(isRight => isRight) * 2 >= boundaries.Length ? Outcome.Partly
            : Outcome.Wrong;
        return new Verdict(outcome, right) { Boundaries = boundaries };
    }

    private static void CheckDistinct(ImmutableArray<int> indices, int count)
    {
        if (indices.IsDefault)
            throw new ArgumentException("The response names nothing, not even an empty list.");

        var seen = new HashSet<int>();
        foreach (var index in indices)
        {
            Check(index, count);
            if (!seen.Add(index))
                throw new ArgumentException($"The response names {index} twice.");
        }
    }

    private static void Check(int index, int count)
    {
        if (index < 0 || index >= count)
            throw new ArgumentException($"The response names {index}, but the question has 0 to {count - 1}.");
    }
}
