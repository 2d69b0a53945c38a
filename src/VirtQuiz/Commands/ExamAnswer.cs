using VirtQuiz.Core.Questions;

namespace VirtQuiz.Commands;

/// <summary>The answer to a question as the key of an exam sheet gives it.</summary>
internal static class ExamAnswer
{
    public static string Of(Question question) => question switch
    {
        ChoiceQuestion choice => $"{SheetText.Letter(choice.Answer)}. {SheetText.Escaped(choice.Options[choice.Answer].Text)}",
        MultipleAnswerQuestion multiple => string.Join(", ", multiple.Answers.Select(SheetText.Letter)),
        OrderingQuestion ordering => string.Join(" → ", ordering.Order.Select(SheetText.Letter)),
        PlacingQuestion placing => string.Join(", ", placing.Answers.Select((option, item) => $"{item + 1} {SheetText.Letter(option)}")),
        TypeInQuestion typeIn => SheetText.Escaped(string.Join(" / ", typeIn.Accepted.Prepend(typeIn.Answer))),
        ExplainQuestion explain => string.Join(" · ", explain.Points.Select(Of)),
        FlashcardQuestion card => SheetText.Escaped(card.Back),
        _ => throw new ArgumentException($"Unknown question {question.GetType().Name}.", nameof(question)),
    };

    private static string Of(ExplainPoint point) => point.Sides.IsEmpty
        ? SheetText.Escaped(point.Text)
        : $"{SheetText.Escaped(point.Text)} ({string.Join("; ", point.Sides.Select(side => $"{SheetText.Escaped(side.Subject)}: {SheetText.Escaped(side.Text)}"))})";
}
