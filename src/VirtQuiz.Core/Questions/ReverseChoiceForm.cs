using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>The subject, given attribute and value, or given the name in a list.</summary>
internal sealed class ReverseChoiceForm : IQuestionForm
{
    private const int MostDistractors = 3;

    public FormObstacle? ObstacleTo(Card card, DeckFacts deck) => card switch
    {
        CellCard { Subjects.Length: > 1 } or ItemCard { Subjects.Length: > 1 } => FormObstacle.SharedValue,
        CellCard cell => ObstacleTo(deck.FactOf(cell), deck),
        ItemCard item => ObstacleTo(deck.ItemOf(item)),
        _ => FormObstacle.OtherKind,
    };

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var wording = PromptWording.In(card.Deck.Language);
        if (card is CellCard cell)
        {
            var fact = deck.FactOf(cell);
            var others = OtherSubjects.Of(fact, deck).Select(fact.Row.SubjectOption).ToArray();
            return Make(card, wording.SubjectOf(cell.Row.Attribute, fact.Phrase.Text),
                fact.Row.SubjectOption(cell.Subjects[0]), others, occasion, ref chance);
        }

        var asked = (ItemCard)card;
        var item = deck.ItemOf(asked);
        return Make(card, wording.SubjectOfItem(asked.Row.Attribute, item.Phrase.Text),
            item.Row.SubjectOption(asked.Subjects[0]) with { Card = card.Id },
            [.. item.Row.SubjectsWithout(item).Select(item.Row.SubjectOption)], occasion, ref chance);
    }

    private static FormObstacle? ObstacleTo(Fact fact, DeckFacts deck)
    {
        if (fact.IsNothingButNames)
            return FormObstacle.NothingButNames;

        return IsEnough(OtherSubjects.Of(fact, deck).Length, fact.Row.FilledCount) ? null : FormObstacle.TooFewDistractors;
    }

    private static FormObstacle? ObstacleTo(ItemFact item)
    {
        if (item.NamesSubject)
            return FormObstacle.MaskIsCue;

        return IsEnough(item.Row.SubjectsWithout(item).Length, item.Row.FilledCount) ? null : FormObstacle.TooFewDistractors;
    }

    /// <summary>Two distractors, or the one there is where only two subjects have a value.</summary>
    private static bool IsEnough(int distractors, int filled) =>
        distractors >= Math.Clamp(filled - 1, 1, Distractors.Fewest);

    private static ChoiceQuestion Make(
        Card card, Prompt prompt, Option right, Option[] others, Occasion occasion, ref Pcg32 chance)
    {
        var wrong = Draw.ConfusedFirst(others, occasion, ref chance).Take(MostDistractors);
        return ShuffledChoice.Of(card, Form.ReverseChoice, prompt, [right, .. wrong], ref chance);
    }
}
