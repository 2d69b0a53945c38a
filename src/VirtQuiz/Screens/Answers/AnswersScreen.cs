using VirtQuiz.Views;

namespace VirtQuiz.Screens.Answers;

/// <summary>The list of the last answers.</summary>
public sealed class AnswersScreen(IShell shell, AnswersModel model) : Screen(shell)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        .. model.Lines.Count > 0
            ? [KeyOffer.For(Intent.Undo, model.Texts.TakeBack, model.TakeBack),
               KeyOffer.For(Intent.Up, model.Up, Intent.Down, model.Down, Shell.Texts.Choose),
               KeyOffer.For(Intent.Left, () => model.Rate(-1), Intent.Right, () => model.Rate(1), model.Texts.Rate),
               .. model.Card is { } card ? [KeyOffer.For(Intent.Card, Shell.Texts.Card, () => Shell.ShowCard(card))] : Array.Empty<KeyOffer>()]
            : Array.Empty<KeyOffer>(),
        KeyOffer.For(Intent.Back, Shell.Texts.Back, Shell.ShowHome),
        KeyOffer.For(Intent.QuitHere, "", Shell.Quit),
    ];

    protected override Heading Heading => new(model.Texts.Title);

    protected override void Compose(Sheet sheet, int height)
    {
        if (model.Lines.Count == 0)
            sheet.Write(model.Texts.Nothing, indent: 2);
        foreach (var line in model.Lines)
        {
            if (line.IsHere)
                sheet.Keep(() => Write(sheet, line));
            else
                Write(sheet, line);
        }
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        if (model.Notice.Length > 0)
            sheet.Write(model.Notice, Role.Here, indent: 2);
    }

    private static void Write(Sheet sheet, AnswerLine line)
    {
        var right = $"{line.Rating}   {line.When}";
        var role = line.IsHere ? Role.Here : Role.Text;
        var room = sheet.Width - 6 - Cells.Width(right);
        sheet.Sides(
            Line.Of(new Span((line.IsHere ? "▸ " : "  ") + line.Mark + " ", role), new Span(Cells.Cut(line.Label, room), role)),
            Line.Of(new Span(right, Role.Quiet)));
    }
}
