using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Teaching;

/// <summary>A page to read before the first question about it.</summary>
public sealed class TeachingScreen(IShell shell, ISitting sitting, TeachingModel model) : SittingScreen(shell, sitting)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        KeyOffer.For(Intent.Confirm, Play.AskMe, model.Continue),
        KeyOffer.For(Intent.Toggle, "", model.Continue),
        KeyOffer.For(Intent.Up, () => Scroll(-1), Intent.Down, () => Scroll(1), ""),
        .. UndoOffer,
        Leave,
    ];

    protected override void Compose(Sheet sheet, int height)
    {
        sheet.Write(model.Note, Role.Quiet);
        sheet.Blank();
        ExplanationBlock.Write(sheet, model.Told);
        foreach (var boundary in model.Boundaries)
            sheet.Hang(new Span("  · ", Role.Quiet), boundary);
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        base.ComposeFoot(sheet);
        sheet.Write(model.Told.Source, Role.Quiet);
    }
}
