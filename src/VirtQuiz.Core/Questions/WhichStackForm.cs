using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>Which subject the drawing shows.</summary>
internal sealed class WhichStackForm : IQuestionForm
{
    public FormObstacle? ObstacleTo(Card card, DeckFacts deck)
    {
        if (card is not StackCard)
            return FormObstacle.OtherKind;

        var lineup = new Lineup(deck.ChainOf(card)!);
        return lineup.IsTooMasked ? FormObstacle.MaskIsCue
            : lineup.Others.Count() < Distractors.Fewest ? FormObstacle.TooFewDistractors
            : null;
    }

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var chain = deck.ChainOf(card)!;
        var lineup = new Lineup(chain);
        Option[] others = [.. lineup.Others.Select(OptionOf)];
        var wrong = Draw.ConfusedFirst(others, occasion, ref chance).Take(Distractors.Most);
        var prompt = PromptWording.In(card.Deck.Language).WhichStack();
        var question = ShuffledChoice.Of(card, Form.WhichStack, prompt, [OptionOf(chain), .. wrong], ref chance);
        return question with { Drawing = new ShownStack(lineup.Shown(ref chance), Gap: null) };
    }

    private static Option OptionOf(Chain chain) => new(chain.Title, string.Join(" / ", chain.Phrases.Select(layer => layer.Text)), chain.Card.Id);
}
