using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Views;

namespace VirtQuiz.Commands;

/// <summary>Finds what a deck says but the questions cannot ask well.</summary>
public static class QuestionCheck
{
    /// <summary>Four lines of a question's options at 60 columns, the narrowest terminal that is enough to play.</summary>
    private const int OptionColumns = 200;

    public static IEnumerable<DeckProblem> Of(Deck deck) => DeckCards.Of(deck).SelectMany(card => Of(deck, card));

    private static IEnumerable<DeckProblem> Of(Deck deck, Card card)
    {
        if (card is not (CellCard or ItemCard))
            yield break;

        if (Cells.Width(card.Text) is > OptionColumns and var width)
        {
            yield return Problem(
                ProblemCode.CellTooLong, Severity.Warning, deck, card, $"{width}", $"{OptionColumns}");
        }

        if (QuestionEngine.ObstacleTo(card, Form.Choice) is not { } obstacle)
            yield break;

        if (QuestionEngine.FormsFor(card).All(form => form.Form == Form.Flashcard || !form.IsAvailable))
            yield return Problem(ProblemCode.CellOnlyFlashcard, Severity.Warning, deck, card, obstacle.ToString());
        else if (obstacle is not (FormObstacle.OtherKind or FormObstacle.SharedValue))
            yield return Problem(ProblemCode.CellNotChoice, Severity.Note, deck, card, obstacle.ToString());
    }

    private static DeckProblem Problem(
        ProblemCode code, Severity severity, Deck deck, Card card, params ImmutableArray<string> arguments) =>
        new(code, severity, deck.File, card.Place, arguments.Insert(0, card.Label));
}
