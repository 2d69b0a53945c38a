using System.Drawing;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Ordering;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.BuildStack;

/// <summary>The pool and the stack to build, and after the answer both stacks side by side.</summary>
public sealed class BuildStackScreen : SittingScreen
{
    private readonly BuildStackModel model;
    private readonly ZoneView board;
    private int boardTop;

    public BuildStackScreen(IShell shell, BuildStackModel model)
        : base(shell, model.Sitting)
    {
        this.model = model;
        board = new ZoneView(shell.Palette, model.Hand, (width, height) =>
            BuildStackPicture.Of(model.Hand.Board, model.Items, width, height, model.Texts));
        board.Moved += (_, _) => Refresh();
        Add(board);
    }

    public override IEnumerable<KeyOffer> Offers => Explained is { } explained ? AfterAnswer(explained)
        : model.Hand.IsHolding ? HandKeys.WhileHeld(model.Hand, model.Texts, model.Confirm)
        :
        [
            .. HandKeys.Idle(model.Hand, model.Texts, Play, Shell.Texts.Choose, model.Confirm),
            KeyOffer.Digits(model.Items.Length, model.Texts.Name, model.Name),
            .. HandKeys.PutBack(model.Hand, model.Texts),
            .. BeforeAnswer,
        ];

    protected override void Compose(Sheet sheet, int height)
    {
        if (Explained is null || height >= (model.Items.Length * 2) + 1)
            BoardPrompt.Write(sheet, model.Topic, model.Ask, isTight: height < (model.Items.Length * 2) + 3);
        if (model.Hint is { } hint)
            sheet.Write("· " + hint, Role.Here, indent: 2);
        boardTop = sheet.Lines.Count;
        if (Explained is not null)
            WriteStacks(sheet);
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

    private void WriteStacks(Sheet sheet)
    {
        if (model.Score is { } score)
            sheet.Write(score, model.IsAllRight ? Role.Right : Role.Strong, indent: 2);
        var width = sheet.Width - 2;
        var drawn = model.Yours is not { } yours || model.IsAllRight
            ? model.Solution.Draw(width)
            : StackPicture.SideBySide(yours, model.Solution, width);
        foreach (var line in drawn)
            sheet.Add(line.Indented(2));
        foreach (var explanation in model.Explanations)
            sheet.Hang(new Span("  · ", Role.Quiet), explanation);
    }
}
