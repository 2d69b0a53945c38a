using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>A way to answer without knowing anything: the option that scores highest is picked.</summary>
/// <param name="Score">Of an option by index.</param>
internal sealed record Cheat(string Name, Func<Sheet, int, double> Score)
{
    public static readonly Cheat[] All =
    [
        new("longest", (sheet, option) => sheet.Options[option].Length),
        new("shortest", (sheet, option) => -sheet.Options[option].Length),
        new("like the prompt", (sheet, option) => Likeness(sheet.Options[option], sheet.Prompt)),
        new("most like the others", LikenessToOthers),
        new("least like the others", (sheet, option) => -LikenessToOthers(sheet, option)),
        new("first", (_, option) => -option),
        new("last", (_, option) => option),
    ];

    /// <summary>The chance that what is picked is right, where several options score alike by drawing among them.</summary>
    public double Hit(Sheet sheet)
    {
        var scores = Enumerable.Range(0, sheet.Options.Length).Select(option => Score(sheet, option)).ToArray();
        var best = scores.Max();
        return (double)sheet.Answers.Count(answer => scores[answer] == best) / scores.Count(score => score == best);
    }

    private static double LikenessToOthers(Sheet sheet, int option) =>
        Enumerable.Range(0, sheet.Options.Length).Where(other => other != option)
            .Average(other => Likeness(sheet.Options[option], sheet.Options[other]));

    private static double Likeness(string one, string other) => new LetterPairs(one).LikenessTo(new LetterPairs(other));
}
