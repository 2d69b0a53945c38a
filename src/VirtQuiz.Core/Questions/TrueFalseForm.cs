using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>A statement that is true, or says of one what is true of another. A coin passes every second one: for games only.</summary>
internal sealed class TrueFalseForm : IQuestionForm
{
    private const int True = 0, False = 1;

    public FormObstacle? ObstacleTo(Card card, DeckFacts deck) => card switch
    {
        CellCard cell => Distractors.For(deck.FactOf(cell), deck).Obstacle,
        NoteCard note when !PromptWording.IsTerm(note.Note.Question) => FormObstacle.OtherKind,
        NoteCard note => OtherTerms(note).Take(Distractors.Fewest).Count() < Distractors.Fewest ? FormObstacle.TooFewDistractors : null,
        _ => FormObstacle.OtherKind,
    };

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var words = PromptWording.In(card.Deck.Language);
        var isTrue = chance.Next(2) == 0;
        if (card is NoteCard note)
        {
            Note[] others = [.. OtherTerms(note)];
            var told = isTrue ? note.Note : others[chance.Next(others.Length)];
            return Of(card, words.IsMeaningOf(note.Note.Question, Masked(told, note.Note)), isTrue, told.Question, words);
        }

        var fact = deck.FactOf((CellCard)card);
        Span<Fact> wrong = new Fact[Distractors.Most];
        Distractors.For(fact, deck).Pick(occasion, ref chance, wrong);
        var said = isTrue ? fact : wrong[0];
        var subject = fact.Card.Comparison.Subjects[fact.Card.Subjects[chance.Next(fact.Card.Subjects.Length)]];
        return Of(card, words.IsValueOf(subject, fact.Row.Attribute, said.Phrase.Text), isTrue, said.Option.RightFor, words);
    }

    private static ChoiceQuestion Of(Card card, Prompt prompt, bool isTrue, string? rightFor, PromptWording words) => new(
        card, Form.TrueFalse, prompt,
        [new Option(words.True, isTrue ? null : rightFor, Card: null), new Option(words.False, isTrue ? rightFor : null, Card: null)],
        isTrue ? True : False);

    /// <summary>
    /// Other terms that the deck explains, clearly in other words, and with something masked exactly when it is here. In a long
    /// list the nearest ones below.
    /// </summary>
    private static IEnumerable<Note> OtherTerms(NoteCard card)
    {
        var (notes, asked) = (card.Deck.Notes, card.Note);
        var (term, meaning) = (new Phrase(asked.Question), new Phrase(asked.Answer));
        var isMasked = IsMasked(asked, asked);
        var at = Enumerable.Range(0, notes.Length).First(index => ReferenceEquals(notes[index], asked));
        return Enumerable.Range(1, Math.Min(notes.Length, FactRow.Window) - 1).Select(step => notes[(at + step) % notes.Length])
            .Where(other => other.Options.IsEmpty && PromptWording.IsTerm(other.Question)
                && !new Phrase(other.Question).IsLike(term) && !new Phrase(other.Answer).IsLike(meaning)
                && IsMasked(other, asked) == isMasked);
    }

    private static bool IsMasked(Note told, Note asked) => Masked(told, asked).Contains(SubjectNames.Mask, StringComparison.Ordinal);

    /// <summary>What is said of one term, without its name or that of the term it is said of.</summary>
    private static string Masked(Note told, Note asked) => new SubjectNames([told.Question, asked.Question]).MaskIn(told.Answer);
}
