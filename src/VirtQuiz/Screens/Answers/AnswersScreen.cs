using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Answers;

/// <summary>The list of the last answers.</summary>
public sealed class AnswersScreen(IShell shell, AnswersModel model) : Screen(shell)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        .. model.Lines.Count > 0
            ? [KeyOffer.For(Intent.Toggle, model.Texts.TakeBack, model.TakeBack), KeyOffer.For(Intent.Delete, "", model.TakeBack),
               KeyOffer.For(Intent.Up, model.Up, Intent.Down, model.Down, Shell.Texts.Choose),
               KeyOffer.For(Intent.Left, () => model.Move(-1), Intent.Right, () => model.Move(1), model.Texts.Rate),
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
        foreach (var (index, line) in model.Lines.Index())
        {
            if (line.IsHere)
                sheet.Keep(() => Write(sheet, line, index));
            else
                Write(sheet, line, index);
        }
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        if (model.Notice.Length > 0)
            sheet.Write(model.Notice, Role.Here, indent: 2);
        if (model.Ratings.Length > 0)
            sheet.Add(RatingSpans.LineOf(model.Ratings, model.Rate).Indented(2));
    }

    private void Write(Sheet sheet, AnswerLine line, int index)
    {
        var right = $"{line.Rating}   {line.When}";
        var role = line.IsHere ? Role.Here : Role.Text;
        var room = sheet.Width - 6 - Cells.Width(right);
        sheet.Sides(
            Line.Of(new Span((line.IsHere ? "▸ " : "  ") + line.Mark + " ", role), new Span(Cells.Cut(line.Label, room), role)),
            Line.Of(new Span(right, Role.Quiet)),
            () => model.Choose(index));
    }
}
