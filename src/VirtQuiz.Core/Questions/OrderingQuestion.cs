using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>Shuffled layers (top first) or steps (first first) that are to be put in order; never handed out solved.</summary>
/// <param name="Items">The texts as handed out.</param>
/// <param name="Order">Indices into <paramref name="Items"/> in the right order, top or first first.</param>
public sealed record OrderingQuestion(Card Card, Prompt Prompt, ImmutableArray<string> Items, ImmutableArray<int> Order)
    : Question(Card, Form.Ordering, Prompt)
{
    public override double ChanceOfLuckyPass =>
        1.0 / Enumerable.Range(1, Items.Length).Aggregate(1.0, (product, n) => product * n);
}
