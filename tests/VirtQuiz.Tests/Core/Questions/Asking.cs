using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>Asks a card over and over.</summary>
internal static class Asking
{
    public const int Times = 60;

    public static IEnumerable<Question> All(Card card, Form form, params CardId[] confused) =>
        Enumerable.Range(0, Times).Select(seed => QuestionEngine.Make(card, form, confused, (ulong)seed)).OfType<Question>();

    /// <summary>Every wrong value that is ever offered.</summary>
    public static IEnumerable<string> Distractors(Card card, Form form = Form.Choice) =>
        All(card, form).Cast<ChoiceQuestion>()
            .SelectMany(question => question.Options.Where((_, at) => at != question.Answer))
            .Select(option => option.Text).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Every question that a deck can ask, over several seeds.</summary>
    public static IEnumerable<Question> Everything(Deck deck) =>
        from card in DeckCards.Of(deck)
        from form in Enum.GetValues<Form>()
        from seed in Enumerable.Range(0, 20)
        let question = QuestionEngine.Make(card, form, [], (ulong)seed)
        where question is not null
        select question;
}
