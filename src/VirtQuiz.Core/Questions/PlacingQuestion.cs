using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// Every item belongs to one option: names to their subjects (the form Sort), subjects to their values (Matching, where an
/// option fits one item at most and one option may fit none).
/// </summary>
/// <param name="Items">The texts of what is asked, shuffled.</param>
/// <param name="Options">What they are put to, shuffled.</param>
/// <param name="Answers">For each item the index of its option.</param>
/// <param name="Asked">Index of the item that the card is about; the others are asked along with it and not rated.</param>
public sealed record PlacingQuestion(
    Card Card,
    Form Form,
    Prompt Prompt,
    ImmutableArray<string> Items,
    ImmutableArray<Option> Options,
    ImmutableArray<int> Answers,
    int Asked)
    : Question(Card, Form, Prompt)
{
    /// <summary>Whether an option takes one item at most.</summary>
    public bool IsOneEach => Form == Form.Matching;

    public override double ChanceOfLuckyPass => Enumerable.Range(0, Items.Length)
        .Aggregate(1.0, (chance, placed) => chance / Math.Max(1, IsOneEach ? Options.Length - placed : Options.Length));
}
