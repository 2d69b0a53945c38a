using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>Which subject the drawing shows; only where no layer says so itself.</summary>
internal sealed class WhichStackForm : IQuestionForm
{
    public FormObstacle? ObstacleTo(Card card, DeckFacts deck)
    {
        if (card is not StackCard)
            return FormObstacle.OtherKind;

        var chain = deck.ChainOf(card)!;
        var others = Others(chain);
        if (others.Count < Distractors.Fewest)
            return FormObstacle.TooFewDistractors;

        var names = new SubjectNames([chain.Title, .. others.Select(other => other.Title)]);
        return chain.Phrases.Any(layer => names.MaskIn(layer.Text) != layer.Text) ? FormObstacle.MaskIsCue : null;
    }

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var chain = deck.ChainOf(card)!;
        Option[] others = [.. Others(chain).Select(OptionOf)];
        var wrong = Draw.ConfusedFirst(others, occasion, ref chance).Take(Distractors.Most);
        var prompt = PromptWording.In(card.Deck.Language).WhichStack();
        var question = ShuffledChoice.Of(card, Form.WhichStack, prompt, [OptionOf(chain), .. wrong], ref chance);
        return question with { Drawing = new ShownStack([.. chain.Phrases.Select(phrase => phrase.Text)], Gap: null) };
    }

    /// <summary>Siblings with another name and other layers than the asked one, and than each other.</summary>
    private static List<Chain> Others(Chain chain)
    {
        var kept = new List<(Phrase Title, Chain Chain)> { (new Phrase(chain.Title), chain) };
        foreach (var sibling in chain.Siblings)
        {
            var title = new Phrase(sibling.Title);
            if (!kept.Exists(other => other.Title.IsLike(title) || HaveSameLayers(other.Chain, sibling)))
                kept.Add((title, sibling));
        }

        return [.. kept.Skip(1).Select(other => other.Chain)];
    }

    private static bool HaveSameLayers(Chain one, Chain other) =>
        one.Phrases.Length == other.Phrases.Length && one.Phrases.Zip(other.Phrases).All(pair => pair.First.IsLike(pair.Second));

    private static Option OptionOf(Chain chain) => new(chain.Title, string.Join(" / ", chain.Phrases.Select(layer => layer.Text)), chain.Card.Id);
}
