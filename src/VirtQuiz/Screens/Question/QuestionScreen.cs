using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Question;

/// <summary>A question with options. Nothing moves between question and feedback.</summary>
public sealed class QuestionScreen(IShell shell, ISitting sitting, QuestionModel model) : SittingScreen(shell, sitting)
{
    private const int NumberWidth = 5;

    // Heading, rules, keys and margin, and the foot that comes with the answer.
    private const int AroundBody = 8;

    public override IEnumerable<KeyOffer> Offers => Explained is { } explained ? AfterAnswer(explained)
        : model.HidesOptions ? Recalling
        : Asking;

    private IEnumerable<KeyOffer> Recalling =>
    [
        KeyOffer.For(Intent.Toggle, Play.ShowOptions, model.ShowOptions),
        KeyOffer.For(Intent.Confirm, "", model.ShowOptions),
        .. BeforeAnswer,
        KeyOffer.For(Intent.Up, () => Scroll(-1), Intent.Down, () => Scroll(1), ""),
    ];

    private IEnumerable<KeyOffer> Asking =>
    [
        KeyOffer.Digits(model.Options.Count, model.IsMultiple ? Play.Pick : Play.Answer, model.Pick),
        KeyOffer.For(Intent.Confirm, model.IsMultiple ? Play.Submit : "", model.Submit),
        .. BeforeAnswer,
        KeyOffer.For(Intent.Up, () => InSight(model.Up), Intent.Down, () => InSight(model.Down), Play.Pick),
        KeyOffer.For(Intent.Toggle, "", model.PickCursor),
    ];

    protected override void Compose(Sheet sheet, int height)
    {
        if (model.Topic.Length > 0)
            sheet.Write(model.Topic, Role.Here, indent: 2);
        sheet.Write(model.Ask, Role.Strong, indent: 2);
        WriteDrawing(sheet);
        if (model.HidesOptions)
            sheet.Write(Play.RecallFirst, Role.Quiet, indent: 2, click: model.ShowOptions);
        else
            KeepInSight(sheet, () => WriteOptions(sheet));
        if (model.Hint is { } hint)
            sheet.Write("· " + hint, Role.Here, indent: 2);
        if (model.Explanation is { } explanation)
        {
            sheet.Blank();
            ExplanationBlock.Write(sheet, explanation);
        }
    }

    /// <summary>The drawing between blank lines, where the window has room for them.</summary>
    private void WriteDrawing(Sheet sheet)
    {
        if (model.Drawing is not { } drawing)
        {
            sheet.Blank();
            return;
        }

        // By the window, not by what is left of it now: the drawing is not to change with the answer.
        var room = Viewport.Height - AroundBody - sheet.Lines.Count - model.OptionCount;
        var isTight = drawing.HeightIn(sheet, isTight: false) + 2 > room;
        var isApart = drawing.HeightIn(sheet, isTight) + 2 <= room;
        if (isApart)
            sheet.Blank();
        drawing.Write(sheet, isTight);
        if (isApart)
            sheet.Blank();
    }

    private void WriteOptions(Sheet sheet)
    {
        var options = model.Options;
        var room = sheet.Width - NumberWidth - options.Max(option => option.WidestRemark.Length == 0 ? 0 : Cells.Width(option.WidestRemark)) - 3;
        var isBeside = options.All(option => Cells.Width(option.Tick + option.Text) <= room);
        var keepsRoom = !isBeside && HasRoomForRemarks(sheet, options);
        foreach (var option in options)
        {
            var isHere = Explained is null && model.Cursor == option.Number - 1;
            void Pick() => model.Pick(option.Number);
            var mark = new Span($"{(isHere ? "  ▸" : "   ")} {option.Number} ".PadRight(NumberWidth + 1), isHere ? Role.Here : Role.Quiet);
            var remark = Line.Of(new Span(Cells.Cut(option.Remark, sheet.Width - NumberWidth - 1), option.Role == Role.Struck ? Role.Quiet : option.Role));
            if (isBeside)
            {
                sheet.Sides(Line.Of(mark, new Span(option.Tick + option.Text, option.Role)), remark, Pick);
                continue;
            }

            sheet.Hang(mark, option.Tick + option.Text, option.Role, Pick);
            if (keepsRoom || option.Remark.Length > 0)
                sheet.Add(remark.Indented(NumberWidth + 1) with { Click = Pick });
        }
    }

    /// <summary>
    /// Whether a line can be left free below each option for what will be said about it, and the question still be seen
    /// with all its options, and a line that says what is marked. By the window, since that does not change with the answer.
    /// </summary>
    private bool HasRoomForRemarks(Sheet sheet, IReadOnlyList<OptionLine> options)
    {
        var lines = options.Sum(option => Cells.Wrap(option.Tick + option.Text, sheet.Width - NumberWidth - 1).Count + 1);
        return sheet.Lines.Count + lines < Page.BodyHeight(Viewport.Height, new Sheet(sheet.Width));
    }
}
