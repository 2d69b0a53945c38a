using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Questions;

/// <summary>Shuffled layers (top first) or steps (first first) that are to be put in order; never handed out solved.</summary>
/// <param name="Items">The texts as handed out.</param>
/// <param name="Order">Indices into <paramref name="Items"/> in the right order, top or first first.</param>
public sealed record OrderingQuestion(Card Card, Prompt Prompt, ImmutableArray<string> Items, ImmutableArray<int> Order)
    : Question(Card, Form.Ordering, Prompt)
{
    /// <summary>Equal labels are interchangeable, and the one order handed out is known to be wrong.</summary>
    public override double ChanceOfLuckyPass => 1.0 / Math.Max(1, Arrangements(Items) - 1);

    private static double Arrangements(ImmutableArray<string> items) => items.CountBy(Folding.Fold)
        .Aggregate(Factorial(items.Length), (arrangements, label) => arrangements / Factorial(label.Value));

    private static double Factorial(int count) =>
        Enumerable.Range(1, count).Aggregate(1.0, (product, factor) => product * factor);
}
