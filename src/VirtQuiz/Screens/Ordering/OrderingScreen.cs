using VirtQuiz.Screens.Boards;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Ordering;

/// <summary>The ordering board, and after the answer both orders side by side.</summary>
public sealed class OrderingScreen(IShell shell, OrderingModel model) : BoardScreen(
    shell, model, model.Hand,
    (width, _) => OrderingPicture.Of(model.Hand.Board, model.Items, width, model.Top, model.Bottom, model.Texts))
{
    protected override KeyOffer Digits => KeyOffer.Digits(model.Items.Length, model.Texts.Name, model.Name);

    /// <summary>The rows of a stack with its boundaries, and below it what was to be known.</summary>
    private int RowsOfStack => (model.Items.Length * 2) + 1 + model.Explanations.Count;

    protected override bool? IsPromptTight(int width, int height) => Explained is null ? height < RowsOfStack + 3
        : height >= RowsOfStack + 5 ? false
        : null;

    protected override void WriteResult(Sheet sheet, int height)
    {
        // Where there is little room the score stands where the title of the learner's order does.
        var isTight = height < RowsOfStack + 2;
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
