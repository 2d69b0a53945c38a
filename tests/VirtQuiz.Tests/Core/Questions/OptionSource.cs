using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>Where in the deck a wrong option stands, found by its text and knowing nothing of how it was chosen.</summary>
internal static class OptionSource
{
    public const string Elsewhere = "elsewhere";

    private const string Same = "what is asked", Like = "its like";

    public static string Of(Question question, Option option, Deck deck) => question.Card switch
    {
        CellCard cell when question.Form == Form.Choice => OfValue(cell, DeckCards.Of(deck).OfType<CellCard>().Single(card => card.Id == option.Card)),
        CellCard cell => SubjectsWith(cell.Comparison, cell.Row).Contains(option.Text) ? Same : Elsewhere,
        ItemCard item when question.Form == Form.ReverseChoice => SubjectsWith(item.Comparison, item.Row).Contains(option.Text) ? Same : Elsewhere,
        ItemCard item => item.Row.Cells.Any(cell => cell is not null && cell.Items.Contains(option.Text)) ? Same : Elsewhere,
        StackCard stack when question.Form == Form.WhichStack => LikeStacks(stack, deck).Any(other => other.Stack.Title == option.Text) ? Like : Elsewhere,
        StackCard stack => Layers(stack).Contains(option.Text) ? Same : LikeStacks(stack, deck).SelectMany(Layers).Contains(option.Text) ? Like : Elsewhere,
        SequenceCard sequence => sequence.Sequence.Steps.Any(step => step.Text == option.Text) ? Same : Elsewhere,
        _ => Elsewhere,
    };

    private static string OfValue(CellCard asked, CellCard distractor) =>
        distractor.Group == asked.Group ? Same
        : Folding.Fold(distractor.Row.Attribute) == Folding.Fold(asked.Row.Attribute) ? Like
        : Elsewhere;

    private static IEnumerable<string> SubjectsWith(Comparison comparison, Row row) =>
        comparison.Subjects.Where((_, subject) => row.Cells[subject] is not null);

    private static IEnumerable<string> Layers(StackCard card) => card.Stack.Layers.Select(layer => layer.Text);

    /// <summary>Drawn alike, and with a layer in common.</summary>
    private static IEnumerable<StackCard> LikeStacks(StackCard asked, Deck deck) =>
        DeckCards.Of(deck).OfType<StackCard>().Where(other =>
            other.Id != asked.Id && other.Stack.Origin == asked.Stack.Origin && Layers(other).Intersect(Layers(asked)).Any());
}
