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
        (PlacingQuestion placing, Response.Placement placement) => Mark(placing, placement),
        (TypeInQuestion typeIn, Response.Typed typed) => new Verdict(
            TypedAnswer.IsRight(typed.Text, typeIn) ? Outcome.Right : Outcome.Wrong, RightAnswer(question)),
        (ExplainQuestion explain, Response.Covered covered) => Mark(explain, covered),
        (FlashcardQuestion, Response.SelfRating rating) => OfRating(rating.Rating, question),
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
        PlacingQuestion placing => [.. placing.Items.Select((item, at) => $"{item}: {placing.Options[placing.Answers[at]].Text}")],
        TypeInQuestion typeIn => [typeIn.Answer],
        ExplainQuestion explain => [.. explain.Points.Select(point => point.Text)],
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
        if (!question.HasIntruders && arrangement.Items.Length != question.Items.Length)
            throw new ArgumentException($"{question.Items.Length} items are to be arranged, not {arrangement.Items.Length}.");

        var right = RightAnswer(question);
        var given = arrangement.Items.Select(item => question.Items[item]).ToArray();
        var boundaries = BoundaryMarks.Of(given, right);
        var wanted = Math.Max(given.Length, right.Length) - 1;
        var outcome = BoundaryMarks.AreSame(given, right) ? Outcome.Right
            : wanted > 0 && boundaries.Count(isRight => isRight) * 2 >= wanted ? Outcome.Partly
            : Outcome.Wrong;
        return new Verdict(outcome, right) { Boundaries = boundaries, MissedBoundaries = BoundaryMarks.Missed(given, right) };
    }

    private static Verdict Mark(PlacingQuestion question, Response.Placement placement)
    {
        var options = placement.Options;
        if (options.IsDefault || options.Length != question.Items.Length)
            throw new ArgumentException($"{question.Items.Length} items are to be placed.");

        foreach (var option in options)
            Check(option ?? 0, question.Options.Length);
        if (question.IsOneEach)
            CheckDistinct([.. options.OfType<int>()], question.Options.Length);

        ImmutableArray<bool> marks = [.. options.Select((option, item) => option == question.Answers[item])];
        var outcome = !marks[question.Asked] ? Outcome.Wrong : marks.All(isRight => isRight) ? Outcome.Right : Outcome.Partly;
        return new Verdict(outcome, RightAnswer(question))
        {
            Placements = marks,
            Confusion = outcome == Outcome.Wrong && options[question.Asked] is { } taken ? question.Options[taken] : null,
        };
    }

    private static Verdict Mark(ExplainQuestion question, Response.Covered covered)
    {
        CheckDistinct(covered.Points, question.Points.Length);
        return OfRating(covered.Rating, question);
    }

    private static Verdict OfRating(Rating rating, Question question) =>
        new(rating == Rating.Again ? Outcome.Wrong : Outcome.Right, RightAnswer(question));

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
