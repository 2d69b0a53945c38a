using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Typing;

/// <summary>One line to type the answer in; afterwards what was typed beside what is right.</summary>
public sealed class TypingScreen(IShell shell, ISitting sitting, TypingModel model) : SittingScreen(shell, sitting)
{
    private const int WidestLine = 56, Indent = 4;

    public override IEnumerable<KeyOffer> Offers => Explained is { } explained ? AfterAnswer(explained) : Asking;

    protected override bool TakesText => Explained is null;

    private IEnumerable<KeyOffer> Asking =>
    [
        KeyOffer.For(Intent.Confirm, model.Line.IsBlank ? Play.DontKnow : Play.Submit, model.Submit),
        KeyOffer.For(Intent.Hint, Play.HintKey, model.TakeHint),
        Leave,
        KeyOffer.For(Intent.Undo, model.MayUndo ? Play.Undo : "", model.EraseBefore),
        KeyOffer.For(Intent.Left, model.Left, Intent.Right, model.ToRight, ""),
        KeyOffer.For(Intent.Home, model.Home, Intent.End, model.End, ""),
        KeyOffer.For(Intent.Delete, "", model.EraseAfter),
        KeyOffer.For(Intent.Up, () => Scroll(-1), Intent.Down, () => Scroll(1), ""),
    ];

    protected override void Type(string text) => InSight(() => model.Type(text));

    protected override void Compose(Sheet sheet, int height)
    {
        if (model.Topic.Length > 0)
            sheet.Write(model.Topic, Role.Here, indent: 2);
        sheet.Write(model.Ask, Role.Strong, indent: 2);
        sheet.Blank();
        if (Explained is null)
            KeepInSight(sheet, () => WriteLine(sheet));
        else
            WriteAnswers(sheet);
        if (model.Hint is { } hint)
            sheet.Write("· " + hint, Role.Here, indent: 2);
        if (model.Explanation is { } explanation)
        {
            sheet.Blank();
            ExplanationBlock.Write(sheet, explanation);
        }
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        base.ComposeFoot(sheet);
        if (model.AsksWhetherUnknown)
            sheet.Write(model.Texts.DontKnowOnceMore, Role.Here);
    }

    private void WriteLine(Sheet sheet)
    {
        var width = Math.Min(WidestLine, sheet.Width - (2 * Indent));
        var (text, column) = model.Line.Within(width);
        sheet.Add(Line.Of(new Span("› ", Role.Here), text).Indented(Indent - 2));
        sheet.PutCursor(Indent + column);
        sheet.Add(Line.Of(new Span(new string('─', width), Role.Quiet)).Indented(Indent));
        sheet.Write(model.Line.Text.Length == 0 ? model.Texts.TypeIt : "", Role.Quiet, Indent);
    }

    private void WriteAnswers(Sheet sheet)
    {
        if (model.Typed is { } typed)
        {
            var role = model.IsRight ? Role.Right : Role.Wrong;
            Write(model.IsRight ? "✓ " : "✗ ", typed, model.Texts.Yours, role);
        }

        if (model.Right is { } right)
            Write("✓ ", right, Play.Right, Role.Right);
        if (model.AlsoAccepted is { } accepted)
            sheet.Write(accepted, Role.Quiet, Indent);

        void Write(string mark, string text, string remark, Role role)
        {
            var line = Line.Of(new Span(mark, role), new Span(text, role));
            if (line.Width + Indent + Cells.Width(remark) + 2 <= sheet.Width)
                sheet.Sides(line.Indented(Indent - 2), Line.Of(new Span(remark, role)));
            else
                sheet.Hang(new Span(new string(' ', Indent - 2) + mark, role), $"{text} ({remark})", role);
        }
    }
}
