using System.Drawing;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Ordering;

/// <summary>The ordering board, and after the answer both orders side by side.</summary>
public sealed class OrderingScreen : SittingScreen
{
    private readonly OrderingModel model;
    private readonly BoardView board;
    private int boardTop;

    /// <summary>The rows of a stack with its boundaries, and below it what was to be known.</summary>
    private int RowsOfStack => (model.Items.Length * 2) + 1 + model.Explanations.Count;

    public OrderingScreen(IShell shell, OrderingModel model)
        : base(shell, model.Sitting)
    {
        this.model = model;
        board = new BoardView(shell.Palette, model);
        board.Moved += (_, _) => Refresh();
        Add(board);
    }

    public override IEnumerable<KeyOffer> Offers => Explained is { } explained ? AfterAnswer(explained)
        : model.Board.Held is not null ? WhileHeld
        : Asking;

    private IEnumerable<KeyOffer> WhileHeld =>
    [
        KeyOffer.For(Intent.Toggle, model.Texts.Drop, model.Toggle),
        Moves(model.Texts.Move),
        KeyOffer.For(Intent.Confirm, "", model.Confirm),
        KeyOffer.For(Intent.Back, model.Texts.PutBack, model.PutBack),
    ];

    private IEnumerable<KeyOffer> Asking =>
    [
        KeyOffer.For(Intent.Toggle, model.Texts.Lift, model.Toggle),
        KeyOffer.For(Intent.Confirm, Play.Submit, model.Confirm),
        KeyOffer.ForMouse(model.Texts.Mouse, model.Texts.Drag),
        Moves(Shell.Texts.Choose),
        KeyOffer.Digits(model.Items.Length, model.Texts.Name, model.Name),
        .. model.Board.CanPutBack
            ? [KeyOffer.For(Intent.Back, model.Texts.PutBack, model.PutBack)]
            : Array.Empty<KeyOffer>(),
        .. BeforeAnswer,
    ];

    private KeyOffer Moves(string words) => KeyOffer.For(Intent.Up, model.Up, Intent.Down, model.Down, words);

    protected override void Compose(Sheet sheet, int height)
    {
        if (Explained is null)
            BoardPrompt.Write(sheet, model.Topic, model.Ask, isTight: height < RowsOfStack + 3);
        else if (height >= RowsOfStack + 5)
            BoardPrompt.Write(sheet, model.Topic, model.Ask, isTight: false);
        if (model.Hint is { } hint)
            sheet.Write("· " + hint, Role.Here, indent: 2);
        boardTop = sheet.Lines.Count;
        if (Explained is not null)
            WriteOrders(sheet, isTight: height < RowsOfStack + 2);
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
        var height = Math.Max(0, page.Body.Bottom - top);
        if (board.Visible)
            board.Frame = new Rectangle(page.Body.Left, top, page.Body.Width, height);
        board.Refresh();
    }

    /// <param name="isTight">Whether the score must stand where the title of the learner's order does.</param>
    private void WriteOrders(Sheet sheet, bool isTight)
    {
        var yours = model.Yours;
        if (isTight && model.Score is { } title)
            yours = yours! with { Title = title };
        else if (model.Score is { } score)
            sheet.Write(score, model.IsAllRight ? Role.Right : Role.Strong, indent: 2);

        var drawn = yours is null ? model.Solution.Draw(sheet.Width - 2)
            : model.IsAllRight ? yours.Draw(sheet.Width - 2)
            : StackPicture.SideBySide(yours, model.Solution, sheet.Width - 2);
        foreach (var line in drawn)
            sheet.Add(line.Indented(2));
        foreach (var explanation in model.Explanations)
            sheet.Hang(new Span("  · ", Role.Quiet), explanation);
    }
}
