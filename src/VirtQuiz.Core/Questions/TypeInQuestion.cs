using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>The answer is typed.</summary>
/// <param name="Answer">The answer as the deck has it.</param>
/// <param name="Accepted">
/// What else may be typed, beside <paramref name="Answer"/>; all are compared after folding, see <see cref="Answers.TypedAnswer"/>.
/// </param>
public sealed record TypeInQuestion(Card Card, Prompt Prompt, string Answer, ImmutableArray<string> Accepted)
    : Question(Card, Form.TypeIn, Prompt)
{
    public override double ChanceOfLuckyPass => 0;
}
