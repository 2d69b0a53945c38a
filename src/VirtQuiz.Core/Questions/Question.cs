using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>One presentation of one card, in a form; built anew, and shuffled anew, for every showing.</summary>
public abstract record Question(Card Card, Form Form, Prompt Prompt)
{
    /// <summary>The chance that a guesser passes, from 0 to 1.</summary>
    public abstract double ChanceOfLuckyPass { get; }
}
