using System.Drawing;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Placing;

/// <summary>Pieces and the places they are put to, and after the answer what was put where.</summary>
public sealed class PlacingScreen : SittingScreen
{
    private readonly PlacingModel model;
    private readonly ZoneView board;
    private int boardTop;

    public PlacingScreen(IShell shell, PlacingModel model)
        : base(shell, model.Sitting)
    {
        this.model = model;
        board = new ZoneView(shell.Palette, model.Hand, (width, _) =>
            PlacingPicture.Of(model.Hand.Board, model.Pieces, model.Places, width, model.Texts));
        board.Moved += (_, _) => Refresh();
        Add(board);
    }

    public override IEnumerable<KeyOffer> Offers => Explained is { } explained ? AfterAnswer(explained)
        :
        [
            .. model.Hand.IsHolding
                ? HandKeys.WhileHeld(model.Hand, model.Texts, model.Confirm)
                : HandKeys.Idle(model.Hand, model.Texts, Play, Shell.Texts.Choose, model.Confirm),
            KeyOffer.Digits(model.Places.Length, model.Texts.PutTo, model.PutTo),
            .. model.Hand.IsHolding ? [] : HandKeys.PutBack(model.Hand, model.Texts).Concat(BeforeAnswer),
        ];

    protected override void Compose(Sheet sheet, int height)
    {
        BoardPrompt.Write(sheet, model.Topic, model.Ask, isTight: height < model.Pieces.Length + (model.Places.Length * 2) + 4);
        if (model.Hint is { } hint)
            sheet.Write("· " + hint, Role.Here, indent: 2);
        boardTop = sheet.Lines.Count;
        if (Explained is not null)
            WriteResult(sheet);
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        base.ComposeFoot(sheet);
        if (model.Reminder is { } reminder)
            sheet.Write(reminder, Role.Here);
    }

    protected override void Place(Page page, bool shown)
    {
        board.Visible = shown && Explained is null;
        var top = page.Body.Top + boardTop;
        if (board.Visible)
            board.Frame = new Rectangle(page.Body.Left, top, page.Body.Width, Math.Max(0, page.Body.Bottom - top));
        board.Refresh();
    }

    private void WriteResult(Sheet sheet)
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
