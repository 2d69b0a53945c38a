using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Commands;

/// <summary>Draws questions from decks; the same decks, forms and seed always give the same ones.</summary>
public static class Exam
{
    /// <summary>
    /// So many questions: every card once before any comes again, in forms that take turns. Fewer only when nothing
    /// can be asked at all.
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

        var questions = new List<Question>(count);
        var explained = new HashSet<Prompt>();
        for (var round = 0; askable.Length > 0 && questions.Count < count; round++)
        {
            chance.Shuffle(askable.AsSpan());
            foreach (var (card, available) in askable.Take(count - questions.Count))
            {
                var question = Make(card, available[round % available.Length]);

                // Every cell of two columns leads to the same differences; they are asked once.
                if (question is ExplainQuestion && !explained.Add(question.Prompt) && available.Length > 1)
                    question = Make(card, available[(round + 1) % available.Length]);
                questions.Add(question);

                Question Make(Card card, Form form) => QuestionEngine.Make(card, form, [], unchecked(seed + (ulong)round))
                    ?? throw new InvalidOperationException($"{card} is said to be askable as {form}.");
            }
        }

        return questions;
    }

    private static Form[] FormsOf(Card card, IReadOnlyCollection<Form> wanted)
    {
        var available = QuestionEngine.FormsFor(card).Where(form => form.IsAvailable).Select(form => form.Form).ToArray();
        if (wanted.Count > 0)
            return [.. available.Where(wanted.Contains)];

        var others = available.Where(form => form is not (Form.Flashcard or Form.TrueFalse)).ToArray();
        return others.Length > 0 ? others : available;
    }
}
