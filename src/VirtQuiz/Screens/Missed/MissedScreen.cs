using VirtQuiz.Core.Sessions;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Missed;

/// <summary>The missed list.</summary>
public sealed class MissedScreen(IShell shell, MissedModel model) : Screen(shell)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        .. model.Entries.Count > 0
            ? [KeyOffer.For(Intent.Confirm, model.Texts.Replay, () => Shell.Play(SessionMode.Missed)),
               KeyOffer.For(Intent.Up, model.Up, Intent.Down, model.Down, Shell.Texts.Scroll)]
            : Array.Empty<KeyOffer>(),
        KeyOffer.For(Intent.Back, Shell.Texts.Back, Shell.ShowHome),
        KeyOffer.For(Intent.QuitHere, "", Shell.Quit),
    ];

    protected override Heading Heading =>
        Heading.Of(model.Texts.Title, model.Entries.Count == 0 ? "" : model.Texts.Entries(model.Entries.Count));

    protected override void Compose(Sheet sheet, int height)
    {
        if (model.Entries.Count == 0)
            sheet.Write(model.Texts.Nothing, indent: 2);
        for (var i = 0; i < model.Entries.Count; i++)
        {
            if (i > 0)
                sheet.Blank();
            var (entry, isHere) = (model.Entries[i], i == model.Cursor);
            if (isHere)
                sheet.Keep(() => Write(sheet, entry, isHere));
            else
                Write(sheet, entry, isHere);
        }
    }

    private void Write(Sheet sheet, MissedLine entry, bool isHere)
    {
        var mark = new Span((isHere ? "▸ " : "  ") + (entry.IsCrossedOut ? "✓ " : "✗ "), isHere ? Role.Here : Role.Quiet);
        var label = entry.IsCrossedOut ? Role.Struck : isHere ? Role.Here : Role.Strong;
        sheet.Sides(Line.Of(mark, new Span(Cells.Cut(entry.Label, sheet.Width - 6), label)), Line.Of(new Span(entry.When, Role.Quiet)));
        if (entry.IsCrossedOut)
        {
            sheet.Write(model.Texts.CrossedOut, Role.Quiet, indent: 4);
            return;
        }

        var width = Math.Max(Cells.Width(model.Texts.Picked), Cells.Width(model.Texts.Right));
        if (entry.Picked is { } picked)
            sheet.Hang(new Span("    " + Cells.Fit(model.Texts.Picked, width) + "  ", Role.Quiet), picked);
        sheet.Hang(new Span("    " + Cells.Fit(model.Texts.Right, width) + "  ", Role.Quiet), entry.Right);
    }
}
