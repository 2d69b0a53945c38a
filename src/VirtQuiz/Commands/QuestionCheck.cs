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

    /// <summary>How many lines, and how many notes that ask the same, are named one by one.</summary>
    private const int MostNamed = 5;

    /// <summary>All that is wrong with a file: what its reader found and what its questions find, in the order of place.</summary>
    public static ImmutableArray<DeckProblem> Of(DeckReading reading) => reading.Deck is { } deck
        ? [.. reading.Problems.Concat(Of(deck)).OrderBy(problem => problem.Place)]
        : reading.Problems;

    private static IEnumerable<DeckProblem> Of(Deck deck) =>
    [
        .. DeckCards.Of(deck).Where(card => card is CellCard or ItemCard).SelectMany(card => Of(deck, card)),
        .. OfTables(deck),
        .. OfNotes(deck),
    ];

    private static IEnumerable<DeckProblem> Of(Deck deck, Card card)
    {
        if (Cells.Width(card.Text) is > OptionColumns and var width)
        {
            yield return Problem(
                ProblemCode.CellTooLong, Severity.Warning, deck, card.Place, card.Label, $"{width}", $"{OptionColumns}");
        }

        if (card is CellCard cell && QuestionEngine.ObstacleTo(cell, Form.Choice) is null)
        {
            foreach (var other in QuestionEngine.LikeBelow(cell))
                yield return Problem(ProblemCode.CellsAlike, Severity.Note, deck, other.Place, other.Label, card.Label);
        }
    }

    /// <summary>What is not asked with options: of each table once for every reason, since all its cells may have the same.</summary>
    private static IEnumerable<DeckProblem> OfTables(Deck deck) =>
        from card in DeckCards.Of(deck)
        let comparison = ComparisonOf(card)
        where comparison is not null
        let obstacle = QuestionEngine.ObstacleTo(card, Form.Choice)
        where obstacle is not null
        let code = CodeOf(card, obstacle.Value, comparison)
        where code is not null
        let reason = code == ProblemCode.CellOnlyFlashcard ? ReasonForFlashcards(card, obstacle.Value, comparison) : obstacle.Value
        group card by (Table: comparison.Place, Code: code.Value, Obstacle: reason, Subjects: comparison.Subjects.Length) into alike
        select Problem(
            alike.Key.Code, alike.Key.Code == ProblemCode.CellOnlyFlashcard ? Severity.Warning : Severity.Note, deck,
            alike.First().Place, alike.First().Label, alike.Key.Obstacle.ToString(), $"{alike.Count() - 1}", LinesOf([.. alike]),
            $"{alike.Key.Subjects}");

    private static Comparison? ComparisonOf(Card card) => card switch
    {
        CellCard cell => cell.Comparison,
        ItemCard item => item.Comparison,
        _ => null,
    };

    private static ProblemCode? CodeOf(Card card, FormObstacle obstacle, Comparison comparison)
    {
        if (QuestionEngine.FormsFor(card).All(form => form.Form == Form.Flashcard || !form.IsAvailable))
            return ProblemCode.CellOnlyFlashcard;

        return obstacle switch
        {
            FormObstacle.OtherKind or FormObstacle.SharedValue => null,
            FormObstacle.TooFewDistractors when comparison.Subjects.Length == 2 => ProblemCode.TableOfTwo,
            _ => ProblemCode.CellNotChoice,
        };
    }

    /// <summary>
    /// Why a cell is asked in no other form. Two subjects never make enough options, and names of a list are none: what
    /// the author can mend there is why the subject cannot be asked for either.
    /// </summary>
    private static FormObstacle ReasonForFlashcards(Card card, FormObstacle obstacle, Comparison comparison) =>
        obstacle == FormObstacle.OtherKind || (obstacle == FormObstacle.TooFewDistractors && comparison.Subjects.Length == 2)
            ? QuestionEngine.ObstacleTo(card, Form.ReverseChoice) ?? obstacle
            : obstacle;

    private static IEnumerable<DeckProblem> OfNotes(Deck deck)
    {
        (Note First, Note Note)[] again =
        [
            .. from alike in deck.Notes.GroupBy(note => Folding.Fold(note.Question))
               from note in alike.Skip(1)
               orderby note.Place
               select (alike.First(), note),
        ];
        var isCrowd = again.Length > MostNamed;
        return again.Take(isCrowd ? 1 : MostNamed).Select(pair => Problem(
            ProblemCode.NoteDuplicate, Severity.Warning, deck, pair.Note.Place, pair.Note.Question, $"{pair.First.Place.Line}",
            isCrowd ? $"{again.Length - 1}" : "0"));
    }

    /// <summary>"3, 4, 7, …"</summary>
    private static string LinesOf(IReadOnlyList<Card> cards)
    {
        var lines = cards.Select(card => card.Place.Line).Distinct().ToArray();
        return string.Join(", ", lines.Take(MostNamed)) + (lines.Length > MostNamed ? ", …" : "");
    }

    private static DeckProblem Problem(
        ProblemCode code, Severity severity, Deck deck, Place place, params ImmutableArray<string> arguments) =>
        new(code, severity, deck.File, place, arguments);
}
