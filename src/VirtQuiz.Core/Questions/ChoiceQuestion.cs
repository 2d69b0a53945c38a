using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// Exactly one option is right: the forms Choice, ReverseChoice, Neighbor, MissingLayer, WhichStack and TrueFalse.
/// </summary>
/// <param name="Answer">Index of the right option.</param>
public sealed record ChoiceQuestion(Card Card, Form Form, Prompt Prompt, ImmutableArray<Option> Options, int Answer)
    : Question(Card, Form, Prompt)
{
    /// <summary>The drawing that the question is about; null for questions without.</summary>
    public ShownStack? Drawing { get; init; }

    /// <summary>Whether the answer is to be recalled before the options are shown.</summary>
    public bool IsRecallFirst { get; init; }

    public override double ChanceOfLuckyPass => 1.0 / Options.Length;
}
