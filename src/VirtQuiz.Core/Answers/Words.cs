using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Answers;

/// <summary>What a learner answered, in words, as the missed list shows it.</summary>
public static class Words
{
    /// <returns>Null for an answer without content: "I don't know", or a card rated by the learner.</returns>
    public static string? Of(Question question, Response response) => (question, response) switch
    {
        (ChoiceQuestion choice, Response.Pick pick) => choice.Options[pick.Option].Text,
        (MultipleAnswerQuestion multiple, Response.Picks picks) =>
            string.Join(", ", picks.Options.Select(option => multiple.Options[option].Text)),
        (OrderingQuestion ordering, Response.Arrangement arrangement) =>
            string.Join(" / ", arrangement.Items.Select(item => ordering.Items[item])),
        (PlacingQuestion placing, Response.Placement placement) =>
            placement.Options[placing.Asked] is { } option ? placing.Options[option].Text : null,
        (TypeInQuestion, Response.Typed typed) => typed.Text,
        _ => null,
    };
}
