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

    /// <summary>All that is wrong with a file: what its reader found and what its questions find, in the order of place.</summary>
    public static ImmutableArray<DeckProblem> Of(DeckReading reading) => reading.Deck is { } deck
        ? [.. reading.Problems.Concat(Of(deck)).OrderBy(problem => problem.Place)]
        : reading.Problems;

    private static IEnumerable<DeckProblem> Of(Deck deck) =>
        DeckCards.Of(deck).SelectMany(card => Of(deck, card)).Concat(OfNotes(deck));

    private static IEnumerable<DeckProblem> Of(Deck deck, Card card)
    {
        if (card is not (CellCard or ItemCard))
            yield break;

        if (Cells.Width(card.Text) is > OptionColumns and var width)
        {
            yield return Problem(
                ProblemCode.CellTooLong, Severity.Warning, deck, card.Place, card.Label, $"{width}", $"{OptionColumns}");
        }

        if (QuestionEngine.ObstacleTo(card, Form.Choice) is not { } obstacle)
        {
            foreach (var other in card is CellCard cell ? QuestionEngine.LikeBelow(cell) : [])
                yield return Problem(ProblemCode.CellsAlike, Severity.Note, deck, other.Place, other.Label, card.Label);
        }
        else if (QuestionEngine.FormsFor(card).All(form => form.Form == Form.Flashcard || !form.IsAvailable))
        {
            yield return Problem(
                ProblemCode.CellOnlyFlashcard, Severity.Warning, deck, card.Place, card.Label, obstacle.ToString());
        }
        else if (obstacle is not (FormObstacle.OtherKind or FormObstacle.SharedValue))
        {
            yield return Problem(ProblemCode.CellNotChoice, Severity.Note, deck, card.Place, card.Label, obstacle.ToString());
        }
    }

    private static IEnumerable<DeckProblem> OfNotes(Deck deck) =>
        from alike in deck.Notes.GroupBy(note => Folding.Fold(note.Question))
        from note in alike.Skip(1)
        select Problem(
            ProblemCode.NoteDuplicate, Severity.Warning, deck, note.Place, note.Question, $"{alike.First().Place.Line}");

    private static DeckProblem Problem(
        ProblemCode code, Severity severity, Deck deck, Place place, params ImmutableArray<string> arguments) =>
        new(code, severity, deck.File, place, arguments);
}
