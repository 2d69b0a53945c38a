using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Placing;

/// <summary>Pieces and the places they are put to, and after the answer what was put where.</summary>
public sealed class PlacingScreen(IShell shell, PlacingModel model) : BoardScreen(
    shell, model, model.Hand,
    (width, _) => PlacingPicture.Of(model.Hand.Board, model.Pieces, model.Places, width, model.Texts))
{
    protected override KeyOffer Digits => KeyOffer.Digits(model.Places.Length, model.Texts.PutTo, model.PutTo);

    protected override IEnumerable<KeyOffer> DigitsWhileHeld => [Digits];

    protected override bool? IsPromptTight(int width, int height) =>
        height < BoardPrompt.RowsOf(model.Topic, model.Ask, width) + PlacingPicture.MostRows(model.Pieces, model.Places, width);

    protected override void WriteResult(Sheet sheet, int height)
    {
        foreach (var line in model.Result)
        {
            var role = line.IsRight ? Role.Right : Role.Wrong;
            sheet.Hang(new Span(line.IsRight ? "  ✓ " : "  ✗ ", role), line.Put is { } put ? $"{line.Item} → {put}" : line.Item, role);
            if (!line.IsRight)
                sheet.Hang(new Span("      ", Role.Quiet), model.Texts.Belongs(line.Right));
        }

        sheet.Blank();
        if (model.Explanation is { } explanation)
            ExplanationBlock.Write(sheet, explanation);
    }
}
