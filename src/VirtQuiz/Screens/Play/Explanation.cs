using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Play;

/// <summary>What the deck says about a card: its row or drawing with the place marked, and why.</summary>
/// <param name="Title">Attribute of the row, or title of the drawing.</param>
/// <param name="Rows">The values of all subjects; empty for other cards.</param>
/// <param name="Layers">The layers or steps; empty for other cards.</param>
/// <param name="Other">The same layers as the deck shows them a second time, "The same as a tree: …", or null.</param>
/// <param name="Text">The written answer of a note, or null.</param>
/// <param name="Why">The footnotes, or what the author says below an answer; null where there is neither.</param>
/// <param name="Summary">What the deck says about the subject as a whole, or null.</param>
/// <param name="Source">File and line.</param>
public sealed record Explanation(
    string Title,
    ImmutableArray<TableRow> Rows,
    ImmutableArray<TableRow> Layers,
    string? Other,
    string? Text,
    string? Why,
    string? Summary,
    string Source)
{
    /// <param name="right">The right answer in words, to mark its place in a drawing.</param>
    public static Explanation Of(Card card, ImmutableArray<string> right, PlayTexts texts)
    {
        var place = card is StackCard drawn ? drawn.Stack.Place : card.Place;
        var empty = new Explanation(
            card.Label, [], [], null, null, null, null, texts.FileAndLine(Path.GetFileName(card.Deck.File), place.Line));
        return card switch
        {
            CellCard cell => empty with
            {
                Title = cell.Row.Attribute,
                Rows = RowOf(cell.Comparison, cell.Row, cell.Subjects),
                Why = WhyOf(cell.Comparison, cell.Row, cell.Subjects),
                Summary = SummaryOf(card.Deck, cell.Comparison.Subjects[cell.Subjects[0]]),
            },
            ItemCard item => empty with
            {
                Title = item.Row.Attribute,
                Rows = RowOf(item.Comparison, item.Row, item.Subjects),
                Why = WhyOf(item.Comparison, item.Row, item.Subjects),
            },
            StackCard stack => empty with
            {
                Layers = [.. stack.Stack.Layers.Select(layer => Mark(layer.Annotation ?? "", layer.Text, right))],
                Other = stack.Other is { } other ? OtherOf(other, texts) : null,
            },
            SequenceCard sequence => empty with
            {
                Layers = [.. sequence.Sequence.Steps.Select((step, i) => Mark(step.Annotation ?? "", step.Text, right))],
            },
            NoteCard note => empty with { Text = note.Note.AnswerInFull, Why = note.Note.Explanation },
            _ => empty,
        };
    }

    /// <summary>The same without a place marked, to be read before it is asked.</summary>
    public static Explanation ToTeach(Card card, PlayTexts texts)
    {
        var told = Of(card, [], texts);
        return told with
        {
            Rows = [.. told.Rows.Select(row => row with { IsHere = false })],
            Why = card switch
            {
                CellCard cell => WhyOf(cell.Comparison, cell.Row, AllOf(cell.Comparison)),
                ItemCard item => WhyOf(item.Comparison, item.Row, AllOf(item.Comparison)),
                _ => told.Why,
            },
            Summary = null,
        };
    }

    private static ImmutableArray<TableRow> RowOf(Comparison comparison, Row row, ImmutableArray<int> here) =>
        [.. comparison.Subjects
            .Select((subject, i) => (Subject: subject, Cell: row.Cells[i], IsHere: here.Contains(i)))
            .Where(entry => entry.Cell is not null)
            .Select(entry => new TableRow(entry.Subject, entry.Cell!.Text, entry.IsHere))];

    /// <summary>The footnotes of some subjects, each with whose it is unless it holds for all of them.</summary>
    private static string? WhyOf(Comparison comparison, Row row, ImmutableArray<int> subjects)
    {
        var reasons =
            from subject in subjects
            where row.Cells[subject] is not null
            group comparison.Subjects[subject] by row.Cells[subject]!.Why;
        var told = reasons.ToArray();
        var written = told.Where(reason => reason.Key is not null)
            .Select(reason => told.Length == 1 ? reason.Key : $"{string.Join(", ", reason)}: {reason.Key}")
            .ToArray();
        return written.Length == 0 ? null : string.Join('\n', written);
    }

    private static ImmutableArray<int> AllOf(Comparison comparison) => [.. Enumerable.Range(0, comparison.Subjects.Length)];

    private static string OtherOf(LayerStack other, PlayTexts texts)
    {
        var layers = other.Layers.Select(layer => layer.Annotation is { } note ? $"{layer.Text} ({note})" : layer.Text);
        return $"{texts.TheSame(other.Origin)}: {string.Join(" / ", layers)}";
    }

    private static string? SummaryOf(Deck deck, string subject) =>
        deck.Summaries.FirstOrDefault(summary => Folding.Fold(summary.Subject) == Folding.Fold(subject))?.Text;

    private static TableRow Mark(string note, string text, ImmutableArray<string> right) =>
        new(note, text, right.Any(answer => Folding.Fold(answer) == Folding.Fold(text)));
}
