using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>The differences between two subjects, or the key points of a note, in the learner's own words.</summary>
internal sealed class ExplainForm : IQuestionForm
{
    private const int FewestPoints = 2;

    public FormObstacle? ObstacleTo(Card card, DeckFacts deck) => card switch
    {
        CellCard cell => Partners(cell).Length > 0 ? null : FormObstacle.TooFewDistractors,
        NoteCard { Note.KeyPoints.Length: >= FewestPoints } => null,
        NoteCard => FormObstacle.TooShort,
        _ => FormObstacle.OtherKind,
    };

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var words = PromptWording.In(card.Deck.Language);
        if (card is NoteCard note)
        {
            return new ExplainQuestion(
                card, words.RecallNote(note.Note.Question), [.. note.Note.KeyPoints.Select(point => new ExplainPoint(point, []))]);
        }

        var cell = (CellCard)card;
        var comparison = cell.Comparison;
        var (one, other) = (cell.Subjects[0], Partner(cell, deck, occasion, ref chance));
        var points = Differences(comparison, one, other).Select(row =>
            new ExplainPoint(row.Attribute, [Side(one, row), Side(other, row)]));
        return new ExplainQuestion(card, words.Differences(comparison.Subjects[one], comparison.Subjects[other]), [.. points]);

        ExplainSide Side(int subject, Row row) => new(comparison.Subjects[subject], row.Cells[subject]!.Text);
    }

    /// <summary>The subject that was confused with the card's, else any.</summary>
    private static int Partner(CellCard card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var partners = Partners(card);
        chance.Shuffle<int>(partners);
        foreach (var fact in deck.FactOf(card).Row.Facts)
        {
            if (occasion.IsConfused(fact.Card.Id) && fact.Card.Subjects.Any(partners.Contains))
                return fact.Card.Subjects.First(partners.Contains);
        }

        return partners[0];
    }

    /// <summary>The subjects that differ from the card's in its own row and in others.</summary>
    private static int[] Partners(CellCard card) =>
    [
        .. Enumerable.Range(0, card.Comparison.Subjects.Length)
            .Where(other => !card.Subjects.Contains(other))
            .Where(other => Differs(card.Row, card.Subjects[0], other)
                && Differences(card.Comparison, card.Subjects[0], other).Take(FewestPoints).Count() == FewestPoints),
    ];

    private static IEnumerable<Row> Differences(Comparison comparison, int one, int other) =>
        comparison.Rows.Where(row => Differs(row, one, other));

    private static bool Differs(Row row, int one, int other) =>
        row.Cells[one] is { } left && row.Cells[other] is { } right && Phrase.KeyOf(left.Text) != Phrase.KeyOf(right.Text);
}
