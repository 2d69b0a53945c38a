using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Flashcard;

/// <summary>A card to recall, flip and rate.</summary>
public sealed class FlashcardModel(ISitting sitting, FlashcardQuestion question, Language language)
{
    private readonly PlayTexts texts = new(language);
    private bool isFlipped;

    public string Topic => question.Prompt.Topic;

    public string Ask => question.Prompt.Ask;

    public bool IsFlipped => isFlipped || sitting.Stage is Stage.Explaining;

    /// <summary>The lines of the answer; empty until the card is flipped.</summary>
    public IReadOnlyList<string> Back => IsFlipped ? question.Back.Split('\n') : [];

    /// <summary>The row or drawing the answer stands in; null until the card is flipped, and for a note, which stands alone.</summary>
    public Explanation? Explanation => IsFlipped && question.Card is not NoteCard ? Play.Explanation.Of(question.Card, [question.Back], texts) : null;

    /// <summary>What the hint says, once taken; else null.</summary>
    public string? Hint => !IsFlipped && sitting.Stage is Stage.Asking { Hint: { } hint } ? texts.Of(hint, question) : null;

    /// <summary>How well it was known; asked once the card is flipped.</summary>
    public SelfRating SelfRating { get; } = new(sitting, language);

    public void Flip()
    {
        if (IsFlipped)
            return;
        isFlipped = true;
        sitting.Settle();
    }

    public void DontKnow() => sitting.Answer(new Response.DontKnow());

    public void TakeHint() => sitting.TakeHint();

    /// <summary>Flips the card; a flipped one gets the chosen rating.</summary>
    public void Confirm()
    {
        if (IsFlipped)
            Rate((int)SelfRating.Chosen);
        else
            Flip();
    }

    /// <summary>Rates a flipped card, 1 (again) to 4 (easy).</summary>
    public void Rate(int rating)
    {
        if (IsFlipped && rating is >= 1 and <= 4)
            sitting.Answer(new Response.SelfRating((Rating)rating));
    }
}
