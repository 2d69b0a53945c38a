using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>Looks up in the deck itself which options of a question are true, knowing nothing of how it was made.</summary>
internal static class Truth
{
    public static IEnumerable<int> TrueOptions(ChoiceQuestion question) => question.Card switch
    {
        // The statement is in the prompt; see TrueFalseTests.
        _ when question.Form == Form.TrueFalse => [question.Answer],
        CellCard cell when question.Form == Form.Choice => Where(question.Options, option =>
            Says(ValueOf(option, question), ValuesOf(cell, question.Prompt.Topic))),
        CellCard cell => Where(question.Options, option => Says(cell.Text, ValuesOf(cell, option.Text))),
        ItemCard item => Where(question.Options, option => ItemsOf(item, option.Text).Contains(item.Item)),
        _ => [question.Answer],
    };

    public static IEnumerable<int> TrueOptions(MultipleAnswerQuestion question) => question.Card switch
    {
        CellCard cell => Where(question.Options, option => Says(cell.Text, ValuesOf(cell, option.Text))),
        ItemCard item => Where(question.Options, option => ItemsOf(item, question.Prompt.Topic).Contains(option.Text)),
        _ => question.Answers,
    };

    /// <summary>What the option says with nothing masked.</summary>
    private static string ValueOf(Option option, Question question) =>
        DeckCards.Of(question.Card.Deck).Single(card => card.Id == option.Card).Text;

    private static bool Says(string value, IEnumerable<string> values) =>
        values.Any(other => Folding.Fold(other).Contains(Folding.Fold(value)));

    /// <summary>What the deck says of a subject under the card's attribute, in any table.</summary>
    private static IEnumerable<string> ValuesOf(CellCard card, string subject) =>
        from comparison in card.Deck.Comparisons
        from row in comparison.Rows
        where row.Attribute == card.Row.Attribute
        from at in Enumerable.Range(0, comparison.Subjects.Length)
        where comparison.Subjects[at] == subject && row.Cells[at] is not null
        select row.Cells[at]!.Text;

    private static System.Collections.Immutable.ImmutableArray<string> ItemsOf(ItemCard card, string subject) =>
        card.Row.Cells[card.Comparison.Subjects.IndexOf(subject)]!.Items;

    private static IEnumerable<int> Where(IEnumerable<Option> options, Func<Option, bool> isTrue) =>
        options.Select((option, at) => (option, at)).Where(pair => isTrue(pair.option)).Select(pair => pair.at);
}
