using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>Recall, flip, rate yourself: any card.</summary>
internal sealed class FlashcardForm : IQuestionForm
{
    public FormObstacle? ObstacleTo(Card card, DeckFacts deck) => null;

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var words = PromptWording.In(card.Deck.Language);
        return card switch
        {
            CellCard cell => new FlashcardQuestion(
                card, words.RecallValue(string.Join(", ", cell.Names), cell.Row.Attribute), cell.Text),
            ItemCard item => new FlashcardQuestion(
                card, words.SubjectOfItem(item.Row.Attribute, item.Item), Lines(item.Names)),
            StackCard stack => new FlashcardQuestion(
                card, words.RecallLayers(stack.Stack.Title), Lines(stack.Stack.Layers.Select(layer => layer.Text))),
            SequenceCard sequence => new FlashcardQuestion(
                card, words.RecallSteps(sequence.Sequence.Title), Lines(sequence.Sequence.Steps.Select(step => step.Text))),
            NoteCard note => new FlashcardQuestion(card, words.RecallNote(note.Note.Question), BackOf(note.Note)),
            _ => throw new ArgumentException($"A {card.GetType().Name} has no flashcard.", nameof(card)),
        };
    }

    private static string BackOf(Decks.Note note) =>
        note.Explanation is { } why ? $"{note.AnswerInFull}\n\n{why}" : note.AnswerInFull;

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
