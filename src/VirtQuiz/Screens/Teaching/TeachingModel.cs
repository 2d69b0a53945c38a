using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Teaching;

/// <summary>A row, stack or note that is shown once before it is asked.</summary>
public sealed class TeachingModel(ISitting sitting, Card card, Language language)
{
    private readonly PlayTexts texts = new(language);

    public string Note => texts.New(card.Kind);

    public Explanation Told => Explanation.ToTeach(card, texts);

    /// <summary>What the deck says about each boundary of a stack.</summary>
    public IReadOnlyList<string> Boundaries => card is StackCard { Stack: var stack }
        ? [.. stack.Boundaries.Select(boundary =>
            $"{stack.Layers[boundary.Upper].Text} / {stack.Layers[boundary.Upper + 1].Text}: {boundary.Explanation}")]
        : [];

    public void Continue() => sitting.Continue();
}
