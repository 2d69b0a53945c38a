using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Wording;

namespace VirtQuiz.Tui.Tests.Wording;

public class PlayTextsTests
{
    [Theory]
    [InlineData(Language.English, "First, at the top: Guest Process", "First: Guest Process")]
    [InlineData(Language.Korean, "맨 위: Guest Process", "맨 처음: Guest Process")]
    public void Layers_have_a_top_and_steps_have_a_first(Language language, string ofLayers, string ofSteps)
    {
        var texts = new PlayTexts(language);
        var layers = Samples.English.Ordering;
        var sequence = new Sequence("Boot", new Place(70, 1), []);
        var stack = Samples.English.Stack;
        var steps = layers with { Card = new SequenceCard(stack.Id, stack.Deck, stack.Place, stack.Parts, sequence) };

        Assert.Equal(ofLayers, texts.Of(new Hint.First(layers.Order[0]), layers));
        Assert.Equal(ofSteps, texts.Of(new Hint.First(steps.Order[0]), steps));
    }
}
