using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Flashcard;

/// <summary>Both sides of a card.</summary>
public sealed class FlashcardScreen(IShell shell, ISitting sitting, FlashcardModel model) : SittingScreen(shell, sitting)
{
    public override IEnumerable<KeyOffer> Offers => Explained is { } explained ? AfterAnswer(explained)
        : model.IsFlipped ? Back
        : Front;

    private IEnumerable<KeyOffer> Front =>
    [
        KeyOffer.For(Intent.Toggle, Play.Flip, model.Flip),
        KeyOffer.For(Intent.Confirm, "", model.Confirm),
        KeyOffer.For(Intent.DontKnow, Play.DontKnow, model.DontKnow),
        KeyOffer.For(Intent.Hint, Play.HintKey, model.TakeHint),
        .. UndoAndBad,
        Leave,
    ];

    private IEnumerable<KeyOffer> Back =>
    [
        KeyOffer.Digits(4, Play.Rate, model.Rate),
        KeyOffer.For(Intent.Confirm, Play.Of(model.SelfRating.Chosen), model.Confirm),
        KeyOffer.For(Intent.Left, model.SelfRating.Harder, Intent.Right, model.SelfRating.Easier, Play.Change),
        KeyOffer.For(Intent.Toggle, "", model.Confirm),
        KeyOffer.For(Intent.Up, () => Scroll(-1), Intent.Down, () => Scroll(1), ""),
        .. UndoAndBad,
        Leave,
    ];

    protected override void Compose(Sheet sheet, int height)
    {
        if (model.Topic.Length > 0)
            sheet.Write(model.Topic, Role.Here, indent: 2);
        sheet.Write(model.Ask, Role.Strong, indent: 2);
        sheet.Blank();
        if (!model.IsFlipped)
        {
            sheet.Write(model.Hint is { } hint ? "· " + hint : Play.Recall, Role.Quiet, indent: 2);
            return;
        }

        foreach (var line in model.Back)
            AnswerText.Write(sheet, line, indent: 4);
        sheet.Blank();
        if (model.Explanation is { } explanation)
            ExplanationBlock.Write(sheet, explanation);
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        base.ComposeFoot(sheet);
        if (model.IsFlipped && Explained is null)
            WriteRatings(sheet, Play.HowWell, model.SelfRating, model.Rate);
    }
}
