using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Summary;

/// <summary>The end of a sitting.</summary>
public sealed class SummaryScreen(IShell shell, ISitting sitting, SummaryModel model) : SittingScreen(shell, sitting)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        KeyOffer.For(Intent.Confirm, model.Texts.Home, Shell.ShowHome),
        .. model.OffersMissed
            ? [KeyOffer.For(Intent.Missed, model.Texts.GoOver, () => Shell.Play(SessionMode.Missed)),
               KeyOffer.For(Intent.Toggle, "", () => Shell.Play(SessionMode.Missed))]
            : Array.Empty<KeyOffer>(),
        KeyOffer.For(Intent.Up, () => Scroll(-1), Intent.Down, () => Scroll(1), ""),
        .. UndoOffer,
        KeyOffer.For(Intent.Back, "", Shell.ShowHome),
        KeyOffer.For(Intent.QuitHere, "", Shell.Quit),
    ];

    protected override Heading Heading => Heading.Of(model.Texts.Title);

    protected override void Compose(Sheet sheet, int height)
    {
        if (model.IsEmpty)
        {
            sheet.Write(model.Texts.NothingToAsk, Role.Strong, indent: 2);
            return;
        }

        sheet.Add(Line.Of(
            new Span("  " + model.Right, Role.Right),
            new Span(model.Guessed is { } guessed ? "     " + guessed : "", Role.Here),
            new Span(model.Wrong is { } wrong ? "     " + wrong : "", Role.Wrong)));
        if (model.NextDue is { } next)
            sheet.Write(next, Role.Quiet, indent: 2);
        sheet.Blank();
        if (model.Missed.Count == 0)
        {
            sheet.Write(model.Texts.AllRight, indent: 2);
            return;
        }

        sheet.Write(model.Texts.Missed, Role.Strong, indent: 2);
        foreach (var missed in model.Missed)
        {
            sheet.Write(missed.Label, Role.Text, indent: 4);
            if (missed.Picked is { } picked)
                sheet.Hang(new Span("      ✗ ", Role.Wrong), picked, Role.Quiet);
            sheet.Hang(new Span("      ✓ ", Role.Right), missed.Right);
        }
    }
}
