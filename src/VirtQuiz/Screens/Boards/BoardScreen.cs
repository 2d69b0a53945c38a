using System.Drawing;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Boards;

/// <summary>What all screens with a board share: the question above it, its keys, and what came of it in its place.</summary>
public abstract class BoardScreen : SittingScreen
{
    private readonly IBoardModel model;
    private readonly IHand hand;
    private readonly BoardView board;
    private int boardTop;

    /// <param name="draw">Draws the board for a width and a height.</param>
    protected BoardScreen(IShell shell, IBoardModel model, IHand hand, Func<int, int, BoardPicture> draw)
        : base(shell, model.Sitting)
    {
        (this.model, this.hand) = (model, hand);
        board = new BoardView(shell.Palette, hand, draw);
        board.Moved += (_, _) => Refresh();
        Add(board);
    }

    public override IEnumerable<KeyOffer> Offers => Explained is { } explained ? AfterAnswer(explained)
        : hand.IsHolding ? [.. HandKeys.WhileHeld(hand, model.Texts, model.Confirm), .. DigitsWhileHeld]
        :
        [
            .. HandKeys.Idle(hand, model.Texts, Play, Shell.Texts.Choose, Digits, model.Confirm),
            .. HandKeys.PutBack(hand, model.Texts),
            .. BeforeAnswer,
        ];

    /// <summary>What the digits do.</summary>
    protected abstract KeyOffer Digits { get; }

    protected virtual IEnumerable<KeyOffer> DigitsWhileHeld => [];

    /// <summary>How tight the question must be written in a place; null where it must be left out.</summary>
    protected abstract bool? IsPromptTight(int width, int height);

    /// <summary>Writes what came of it.</summary>
    protected abstract void WriteResult(Sheet sheet, int height);

    protected sealed override void Compose(Sheet sheet, int height)
    {
        if (IsPromptTight(sheet.Width, height) is { } isTight)
            BoardPrompt.Write(sheet, model.Topic, model.Ask, isTight);
        if (model.Hint is { } hint)
            sheet.Write("· " + hint, Role.Here, indent: 2);
        boardTop = sheet.Lines.Count;
        if (Explained is not null)
            WriteResult(sheet, height);
    }

    protected sealed override void ComposeFoot(Sheet sheet)
    {
        base.ComposeFoot(sheet);
        if (model.Reminder is { } reminder)
            sheet.Write(reminder, Role.Here);
    }

    protected sealed override void Place(Page page, bool shown)
    {
        board.Visible = shown && Explained is null;
        var top = page.Body.Top + boardTop;
        if (board.Visible)
            board.PlaceIn(new Rectangle(page.Body.Left, top, page.Body.Width, Math.Max(0, page.Body.Bottom - top)));
        board.Refresh();
    }
}
