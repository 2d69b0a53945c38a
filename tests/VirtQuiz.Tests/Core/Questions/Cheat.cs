using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>A way to answer without knowing anything: the option that scores highest is picked.</summary>
/// <param name="Score">Of an option by index.</param>
internal sealed record Cheat(string Name, Func<ChoiceQuestion, int, double> Score)
{
    public static readonly Cheat[] All =
    [
        new("longest", (question, option) => Text(question, option).Length),
        new("shortest", (question, option) => -Text(question, option).Length),
        new("like the prompt", (question, option) => Likeness(Text(question, option), question.Prompt.ToString())),
        new("most like the others", (question, option) => LikenessToOthers(question, option)),
        new("least like the others", (question, option) => -LikenessToOthers(question, option)),
        new("first", (_, option) => -option),
        new("last", (_, option) => option),
    ];

    /// <summary>The chance to be right, where several options score alike by drawing among them.</summary>
    public double Hit(ChoiceQuestion question)
    {
        var scores = Enumerable.Range(0, question.Options.Length).Select(option => Score(question, option)).ToArray();
        var best = scores.Max();
        return scores[question.Answer] < best ? 0 : 1.0 / scores.Count(score => score == best);
    }

    private static string Text(ChoiceQuestion question, int option) => question.Options[option].Text;

    private static double LikenessToOthers(ChoiceQuestion question, int option) =>
        Enumerable.Range(0, question.Options.Length).Where(other => other != option)
            .Average(other => Likeness(Text(question, option), Text(question, other)));

    private static double Likeness(string one, string other) => new LetterPairs(one).LikenessTo(new LetterPairs(other));
}
