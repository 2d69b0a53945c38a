using VirtQuiz.Views;

namespace VirtQuiz.Screens.Help;

/// <summary>Lies over another screen and lists its keys.</summary>
public sealed class HelpScreen(IShell shell, HelpModel model, Action close) : Screen(shell)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        KeyOffer.For(Intent.Back, Shell.Texts.Close, close),
        KeyOffer.For(Intent.Confirm, "", close),
        KeyOffer.For(Intent.Help, "", close),
        KeyOffer.For(Intent.Up, () => Scroll(-1), Intent.Down, () => Scroll(1), ""),
    ];

    protected override Heading Heading => Heading.Of(model.Title);

    protected override void Compose(Sheet sheet, int height)
    {
        sheet.Table(model.Keys);
        sheet.Blank();
        sheet.Write(model.Note, Role.Quiet, indent: 2);
    }
}
