using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Explain;

/// <summary>Something to explain, then a list of points to tick, then the rating.</summary>
public sealed class ExplainScreen(IShell shell, ISitting sitting, ExplainModel model) : SittingScreen(shell, sitting)
{
    public override IEnumerable<KeyOffer> Offers => Explained is { } explained ? AfterAnswer(explained)
        : model.IsRated ? Rating
        : model.IsShown ? Ticking
        : Asking;

    private IEnumerable<KeyOffer> Asking =>
    [
        KeyOffer.For(Intent.Toggle, model.Texts.Show, model.Show),
        KeyOffer.For(Intent.Confirm, "", model.Show),
        KeyOffer.For(Intent.DontKnow, Play.DontKnow, model.DontKnow),
        KeyOffer.For(Intent.Up, () => Scroll(-1), Intent.Down, () => Scroll(1), ""),
        .. UndoAndBad,
        Leave,
    ];

    private IEnumerable<KeyOffer> Ticking =>
    [
        KeyOffer.For(Intent.Toggle, model.Texts.Tick, () => InSight(model.TickCursor)),
        KeyOffer.For(Intent.Up, () => InSight(model.Up), Intent.Down, () => InSight(model.Down), Shell.Texts.Choose),
        KeyOffer.For(Intent.Confirm, Play.Rate, model.Confirm),
        KeyOffer.Digits(model.Points.Count, model.Texts.Tick, number => InSight(() => model.Tick(number))),
        .. UndoAndBad,
        Leave,
    ];

    private IEnumerable<KeyOffer> Rating =>
    [
        KeyOffer.Digits(4, Play.Rate, model.Give),
        KeyOffer.For(Intent.Confirm, Play.Of(model.SelfRating.Chosen), model.GiveChosen),
        KeyOffer.For(Intent.Left, model.SelfRating.Harder, Intent.Right, model.SelfRating.Easier, Play.Change),
        KeyOffer.For(Intent.Back, model.Texts.BackToPoints, model.BackToPoints),
        KeyOffer.For(Intent.Up, () => Scroll(-1), Intent.Down, () => Scroll(1), ""),
        .. UndoAndBad,
    ];

    protected override void Compose(Sheet sheet, int height)
    {
        if (model.Topic.Length > 0)
            sheet.Write(model.Topic, Role.Here, indent: 2);
        sheet.Write(model.Ask, Role.Strong, indent: 2);
        sheet.Blank();
        if (!model.IsShown)
            sheet.Write(model.Texts.ExplainFirst, Role.Quiet, indent: 2);
        foreach (var point in model.Points)
        {
            if (point.IsHere)
                KeepInSight(sheet, () => Write(sheet, point));
            else
                Write(sheet, point);
        }
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        base.ComposeFoot(sheet);
        if (Explained is not null || !model.IsShown)
            return;
        if (model.IsRated)
            WriteRatings(sheet, model.Covered, model.SelfRating, model.Give);
        else
            sheet.Sides(Line.Of(new Span(model.Texts.TickWhatWasCovered, Role.Quiet)), Line.Of(model.Covered));
    }

    private void Write(Sheet sheet, PointLine point)
    {
        var role = point.IsHere ? Role.Here : Role.Text;
        var number = new Span($"{(point.IsHere ? " ▸" : "  ")} {point.Number,2} ", point.IsHere ? Role.Here : Role.Quiet);
        var tick = Explained is not null ? "" : point.IsTicked ? "[x] " : "[ ] ";
        void Tick() => model.Tick(point.Number);
        sheet.Hang(number, tick + point.Text, role, Tick);
        var names = Math.Min(sheet.Width * 2 / 5, point.Sides.Select(side => Cells.Width(side.Subject)).DefaultIfEmpty().Max());
        foreach (var side in point.Sides)
        {
            var name = Cells.Fit(side.Subject, names);
            sheet.Hang(new Span(new string(' ', number.Width + tick.Length) + name + "  ", Role.Quiet), side.Text, Role.Text, Tick);
        }
    }
}
