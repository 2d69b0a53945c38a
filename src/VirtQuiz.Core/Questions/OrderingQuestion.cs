using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// Shuffled layers (top first) or steps (first first) that are to be put in order, never handed out solved: the forms
/// Ordering and BuildStack. In BuildStack the right layers have to be found among intruders first.
/// </summary>
/// <param name="Items">The texts as handed out, intruders among them.</param>
/// <param name="Order">
/// Indices into <paramref name="Items"/> in the right order, top or first first; an item that is not named is an intruder.
/// </param>
public sealed record OrderingQuestion(Card Card, Form Form, Prompt Prompt, ImmutableArray<string> Items, ImmutableArray<int> Order)
    : Question(Card, Form, Prompt)
{
    public bool HasIntruders => Order.Length < Items.Length;

    /// <summary>
    /// Equal labels are interchangeable. Of all items in order, the one order handed out is known to be wrong; among
    /// intruders a guesser does not even know how many belong.
    /// </summary>
    public override double ChanceOfLuckyPass => HasIntruders
        ? 1.0 / Enumerable.Range(1, Items.Length).Sum(picked => Factorial(Items.Length) / Factorial(Items.Length - picked))
        : 1.0 / Math.Max(1, Arrangements(Items) - 1);

    private static double Arrangements(ImmutableArray<string> items) => items.CountBy(Phrase.KeyOf)
        .Aggregate(Factorial(items.Length), (arrangements, label) => arrangements / Factorial(label.Value));

    private static double Factorial(int count) =>
        Enumerable.Range(1, count).Aggregate(1.0, (product, factor) => product * factor);
}
