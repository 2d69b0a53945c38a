using VirtQuiz.Views;

namespace VirtQuiz.Screens.Settings;

/// <summary>The forms to be asked in, to be ticked.</summary>
public sealed class SettingsScreen(IShell shell, SettingsModel model) : Screen(shell)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        KeyOffer.For(Intent.Toggle, model.Texts.Tick, model.Toggle),
        KeyOffer.For(Intent.Up, model.Up, Intent.Down, model.Down, Shell.Texts.Choose),
        KeyOffer.For(Intent.Confirm, "", model.Toggle),
        KeyOffer.For(Intent.Back, Shell.Texts.Back, Shell.ShowHome),
        KeyOffer.For(Intent.QuitHere, "", Shell.Quit),
    ];

    protected override Heading Heading => new(model.Texts.Title);

    protected override void Compose(Sheet sheet, int height)
    {
        sheet.Write(model.Texts.AskIn, Role.Strong, indent: 2);
        for (var i = 0; i < model.Forms.Count; i++)
        {
            var (form, at) = (model.Forms[i], i);
            void Write() => sheet.Hang(
                new Span(form.IsHere ? "  ▸ " : "    ", Role.Here),
                (form.IsAsked ? "[x] " : "[ ] ") + form.Name,
                form.IsHere ? Role.Here : Role.Text,
                () => model.Toggle(at));
            if (form.IsHere)
                sheet.Keep(Write);
            else
                Write();
        }

        if (model.Cursor == 0)
            sheet.KeepTop();
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        if (model.Notice.Length > 0)
            sheet.Write("! " + model.Notice, Role.Here, indent: 2);
    }
}
