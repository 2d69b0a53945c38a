using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>All that somebody sees who knows nothing: a prompt and options, of which some are right.</summary>
internal sealed record Sheet(string Prompt, string[] Options, int[] Answers)
{
    /// <summary>A question with options; null for any other.</summary>
    public static Sheet? Of(Question question) => question switch
    {
        ChoiceQuestion choice => new(choice.Prompt.ToString(), Texts(choice.Options), [choice.Answer]),
        MultipleAnswerQuestion multiple => new(multiple.Prompt.ToString(), Texts(multiple.Options), [.. multiple.Answers]),
        _ => null,
    };

    /// <summary>The chance that an option drawn blindly is right.</summary>
    public double Chance => (double)Answers.Length / Options.Length;

    private static string[] Texts(IEnumerable<Option> options) => [.. options.Select(option => option.Text)];
}
