using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>All right options are to be picked, and only those.</summary>
/// <param name="Answers">Indices of the right options, ascending; at least one.</param>
public sealed record MultipleAnswerQuestion(
    Card Card, Prompt Prompt, ImmutableArray<Option> Options, ImmutableArray<int> Answers)
    : Question(Card, Form.MultipleAnswer, Prompt)
{
    public override double ChanceOfLuckyPass => 1.0 / ((1 << Options.Length) - 1);
}
