using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>The answer is typed: a short value or the subject that has it, a layer, the term that a note explains.</summary>
internal sealed class TypeInForm : IQuestionForm
{
    public FormObstacle? ObstacleTo(Card card, DeckFacts deck) => card switch
    {
        CellCard cell => ObstacleTo(deck.FactOf(cell), deck),
        ItemCard { Subjects.Length: > 1 } => FormObstacle.SharedValue,
        ItemCard item => ObstacleTo(deck.ItemOf(item)),
        NoteCard note => ObstacleTo(note.Note),
        _ => Places(deck.ChainOf(card)!).Length == 0 ? FormObstacle.NotTypable : null,
    };

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var words = PromptWording.In(card.Deck.Language);
        return card switch
        {
            CellCard cell => OfFact(deck.FactOf(cell), words, ref chance),
            ItemCard item => Of(card, words.SubjectOfItem(item.Row.Attribute, item.Item), item.Comparison.Subjects[item.Subjects[0]]),
            NoteCard note => OfNote(note, words),
            _ => OfPlace(deck.ChainOf(card)!, ref chance),
        };
    }

    private static FormObstacle? ObstacleTo(Fact fact, DeckFacts deck)
    {
        if (IsValueTyped(fact))
            return null;

        return fact.Card.Subjects.Length > 1 ? FormObstacle.SharedValue
            : fact.IsNothingButNames ? FormObstacle.NothingButNames
            : !Typable.Is(fact.Card.Subject) ? FormObstacle.NotTypable
            : OtherSubjects.Of(fact, deck).Length < fact.Row.FilledCount - 1 ? FormObstacle.TooFewDistractors
            : null;
    }

    private static FormObstacle? ObstacleTo(ItemFact item) =>
        item.NamesSubject ? FormObstacle.MaskIsCue
        : !Typable.Is(item.Card.Comparison.Subjects[item.Card.Subjects[0]]) ? FormObstacle.NotTypable
        : item.Row.SubjectsWithout(item).Length < item.Row.FilledCount - 1 ? FormObstacle.TooFewDistractors
        : null;

    private static FormObstacle? ObstacleTo(Note note) =>
        !note.Options.IsEmpty ? FormObstacle.OtherKind
        : !PromptWording.IsTerm(note.Question) ? (Typable.Is(note.Answer) && note.KeyPoints.IsEmpty ? null : FormObstacle.NotTypable)
        : !Typable.Is(note.Question) ? FormObstacle.NotTypable
        : !Definition(note).Replace(SubjectNames.Mask, "", StringComparison.Ordinal).Any(char.IsLetterOrDigit) ? FormObstacle.NothingButNames
        : null;

    private static bool IsValueTyped(Fact fact) => !fact.NamesSubject && Typable.Is(fact.Card.Text);

    private static TypeInQuestion OfFact(Fact fact, PromptWording words, ref Pcg32 chance)
    {
        var card = fact.Card;
        if (!IsValueTyped(fact))
            return Of(card, words.SubjectOf(card.Row.Attribute, fact.Phrase.Text), card.Subject);

        var subject = card.Subjects[chance.Next(card.Subjects.Length)];
        return Of(card, words.RecallValue(card.Comparison.Subjects[subject], card.Row.Attribute), card.Text);
    }

    private static TypeInQuestion OfNote(NoteCard card, PromptWording words) => PromptWording.IsTerm(card.Note.Question)
        ? Of(card, words.TermOf(Definition(card.Note)), card.Note.Question)
        : Of(card, words.RecallNote(card.Note.Question), card.Note.Answer);

    private static TypeInQuestion OfPlace(Chain chain, ref Pcg32 chance)
    {
        var places = Places(chain);
        var (anchor, side) = places[chance.Next(places.Length)];
        return Of(chain.Card, chain.NeighborPrompt(chain.Phrases[anchor], side), chain.Neighbor(anchor, side)!.Text);
    }

    private static (int Anchor, Side Side)[] Places(Chain chain) =>
    [
        .. from anchor in Enumerable.Range(0, chain.Phrases.Length)
           from side in (Side[])[Side.Before, Side.After]
           where chain.HasSingleNeighbor(anchor, side) && !chain.IsNamedInTitle(side == Side.Before ? anchor - 1 : anchor + 1)
               && Typable.Is(chain.Neighbor(anchor, side)!.Text)
           select (anchor, side),
    ];

    /// <summary>What the note says of its term, without the term.</summary>
    private static string Definition(Note note) =>
        new SubjectNames([note.Question, .. Typable.Alternatives(note.Question)]).MaskIn(note.Answer);

    private static TypeInQuestion Of(Card card, Prompt prompt, string answer) =>
        new(card, prompt, answer, [.. Typable.Alternatives(answer)]);
}
