using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Commands;

/// <summary>Draws questions from decks; the same decks, forms and seed always give the same ones.</summary>
public static class Exam
{
    /// <summary>
    /// So many questions: every card once before any comes again, each time in another form. Fewer when every card has been
    /// asked in every form, and no question a second time under another card.
    /// </summary>
    /// <param name="forms">
    /// The forms to ask in; empty for all, with flashcards only for cards that nothing else can ask, and no statements to call true or false.
    /// </param>
    public static IReadOnlyList<Question> Draw(
        IEnumerable<Deck> decks, IReadOnlyCollection<Form> forms, int count, ulong seed)
    {
        var chance = new Pcg32(seed);
        (Card Card, Form[] Forms)[] askable =
        [
            .. decks.SelectMany(deck => DeckCards.Of(deck))
                .Select(card => (card, FormsOf(card, forms)))
                .Where(pair => pair.Item2.Length > 0),
        ];
        foreach (var (_, available) in askable)
            chance.Shuffle(available.AsSpan());

        var questions = new List<Question>();
        var asked = new HashSet<string>();
        var left = askable.Select(pair => (pair.Card, Forms: new Queue<Form>(pair.Forms))).ToArray();
        for (var round = 0UL; left.Length > 0; round++)
        {
            chance.Shuffle(left.AsSpan());
            foreach (var (card, unasked) in left)
            {
                if (questions.Count == count)
                    return questions;
                if (Next(card, unasked, unchecked(seed + round), asked) is { } question)
                    questions.Add(question);
            }

            left = [.. left.Where(card => card.Forms.Count > 0)];
        }

        return questions;
    }

    /// <summary>The card in the first of its forms that does not ask what is asked already; null when none is left.</summary>
    private static Question? Next(Card card, Queue<Form> unasked, ulong seed, HashSet<string> asked)
    {
        while (unasked.TryDequeue(out var form))
        {
            var question = QuestionEngine.Make(card, form, [], seed)
                ?? throw new InvalidOperationException($"{card} is said to be askable as {form}.");
            if (asked.Add(ContentOf(question)))
                return question;
        }

        return null;
    }

    /// <summary>
    /// What a question asks, in whatever order: all cells of a row are matched by the same question, all cells of two columns
    /// lead to the same differences.
    /// </summary>
    private static string ContentOf(Question question)
    {
        IEnumerable<string> texts = question switch
        {
            ChoiceQuestion choice => [.. choice.Options.Select(option => option.Text), .. choice.Drawing?.Layers ?? []],
            MultipleAnswerQuestion multiple => multiple.Options.Select(option => option.Text),
            OrderingQuestion ordering => ordering.Items,
            PlacingQuestion placing => [.. placing.Items, .. placing.Options.Select(option => option.Text)],
            ExplainQuestion explain => explain.Points.Select(point => point.Text),
            _ => [],
        };
        return string.Join('\n', texts.Order(StringComparer.Ordinal).Prepend($"{question.Form} {ToldBy(question)} {question.Card.Deck.Id.Value}"));
    }

    /// <summary>What the prompt says; two subjects are told apart in one order or the other.</summary>
    private static string ToldBy(Question question) => question is ExplainQuestion { Points: [{ Sides: { IsEmpty: false } sides }, ..] }
        ? string.Join('\n', sides.Select(side => side.Subject).Order(StringComparer.Ordinal))
        : question.Prompt.ToString();

    private static Form[] FormsOf(Card card, IReadOnlyCollection<Form> wanted)
    {
        var available = QuestionEngine.FormsFor(card).Where(form => form.IsAvailable).Select(form => form.Form).ToArray();
        if (wanted.Count > 0)
            return [.. available.Where(wanted.Contains)];

        var others = available.Where(form => form is not (Form.Flashcard or Form.TrueFalse)).ToArray();
        return others.Length > 0 ? others : available;
    }
}
