using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>The learner explains aloud or in writing, then ticks the points that were covered and rates the answer.</summary>
/// <param name="Points">At least two.</param>
public sealed record ExplainQuestion(Card Card, Prompt Prompt, ImmutableArray<ExplainPoint> Points)
    : Question(Card, Form.Explain, Prompt)
{
    public override double ChanceOfLuckyPass => 0;
}
