using VirtQuiz.Views;

namespace VirtQuiz.Screens.Settings;

/// <summary>How one studies, and the forms to be asked in, to be ticked.</summary>
public sealed class SettingsScreen(IShell shell, SettingsModel model) : Screen(shell)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        .. model.IsOnForm
            ? [KeyOffer.For(Intent.Toggle, model.Texts.Tick, model.Toggle)]
            : new[]
            {
                KeyOffer.For(Intent.Left, () => model.Change(-1), Intent.Right, () => model.Change(1), model.Texts.Change),
                KeyOffer.For(Intent.Delete, model.Texts.Clear, model.Clear),
                KeyOffer.For(Intent.Undo, "", model.Clear),
            },
        KeyOffer.For(Intent.Up, model.Up, Intent.Down, model.Down, Shell.Texts.Choose),
        KeyOffer.For(Intent.Confirm, "", model.Toggle),
        KeyOffer.For(Intent.Back, Shell.Texts.Back, Shell.ShowHome),
        KeyOffer.For(Intent.QuitHere, "", Shell.Quit),
    ];

    protected override Heading Heading => new(model.Texts.Title);

    protected override void Compose(Sheet sheet, int height)
    {
        sheet.Write(model.Texts.Studying, Role.Strong, indent: 2);
        var width = model.Studying.Concat(model.Screens).Max(line => Cells.Width(line.Name)) + 3;
        Write(sheet, model.Studying, width, model.Choose);
        if (model.Screens.Count > 0)
        {
            sheet.Blank();
            sheet.Write(model.Texts.Screens, Role.Strong, indent: 2);
            Write(sheet, model.Screens, width, model.ChooseScreen);
        }

        sheet.Blank();
        sheet.Write(model.Texts.AskIn, Role.Strong, indent: 2);
        foreach (var (index, form) in model.Forms.Index())
        {
            Keep(sheet, form.IsHere, () => sheet.Hang(
                new Span(form.IsHere ? "  ▸ " : "    ", Role.Here),
                (form.IsAsked ? "[x] " : "[ ] ") + form.Name,
                form.IsHere ? Role.Here : Role.Text,
                () => model.Toggle(index)));
        }

        if (model.Cursor == 0)
            sheet.KeepTop();
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        if (model.Notice.Length > 0)
            sheet.Write("! " + model.Notice, Role.Here, indent: 2);
    }

    private static void Write(Sheet sheet, IReadOnlyList<SettingLine> lines, int width, Action<int> choose)
    {
        foreach (var (index, line) in lines.Index())
        {
            Keep(sheet, line.IsHere, () => sheet.Hang(
                new Span((line.IsHere ? "  ▸ " : "    ") + Cells.Fit(line.Name, width), line.IsHere ? Role.Here : Role.Text),
                line.IsHere ? $"‹ {line.Value} ›" : $"  {line.Value}",
                line.IsHere ? Role.Here : Role.Text,
                () => choose(index)));
        }
    }

    private static void Keep(Sheet sheet, bool isHere, Action write)
    {
        if (isHere)
            sheet.Keep(write);
        else
            write();
    }
}
