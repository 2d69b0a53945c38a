using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Ordering;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.BuildStack;

/// <summary>The pool and the stack to build, and after the answer both stacks side by side.</summary>
public sealed class BuildStackScreen(IShell shell, BuildStackModel model) : BoardScreen(
    shell, model, model.Hand,
    (width, height) => BuildStackPicture.Of(model.Hand.Board, model.Items, width, height, model.Texts))
{
    protected override KeyOffer Digits => KeyOffer.Digits(model.Items.Length, model.Texts.Name, model.Name);

    protected override bool? IsPromptTight(int width, int height) =>
        Explained is null || height >= (model.Items.Length * 2) + 1 ? height < (model.Items.Length * 2) + 3 : null;

    protected override void WriteResult(Sheet sheet, int height)
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
