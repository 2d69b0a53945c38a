using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>
/// A learner who knows all other rows of a table, and nothing of this one: picks the value whose words stand most in the
/// subject's column and least in the others'. What it gains is style, not knowledge.
/// </summary>
internal static class WordGuesser
{
    public static double Hit(ChoiceQuestion question)
    {
        var card = (CellCard)question.Card;
        var subject = card.Comparison.Subjects.IndexOf(question.Prompt.Topic);
        return new Cheat("words of the column", (asked, option) =>
            Words(asked.Options[option]).Sum(word => Weight(word, card, subject))).Hit(Sheet.Of(question)!);
    }

    private static double Weight(string word, CellCard card, int subject)
    {
        var others = card.Comparison.Rows.Where(row => row != card.Row).ToArray();
        double Count(int column) => others.Count(row => row.Cells[column] is { } cell && Words(cell.Text).Contains(word));
        return Count(subject) - Enumerable.Range(0, card.Comparison.Subjects.Length).Where(column => column != subject).Average(Count);
    }

    private static string[] Words(string text) =>
        [.. Folding.Fold(text).Split(' ', ',', '.', ';', '(', ')', '/').Where(word => word.Length > 1).Distinct()];
}
