using VirtQuiz.Core.Sessions;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Missed;

/// <summary>The missed list.</summary>
public sealed class MissedScreen(IShell shell, MissedModel model) : Screen(shell)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        .. model.Chosen is { } chosen ? OffersFor(chosen) : [],
        KeyOffer.For(Intent.Back, Shell.Texts.Back, Shell.ShowHome),
        KeyOffer.For(Intent.QuitHere, "", Shell.Quit),
    ];

    protected override Heading Heading => new(
        model.Texts.Title,
        Place: model.Deck?.Title ?? "",
        Right: model.Entries.Count == 0 ? "" : model.Texts.Entries(model.Entries.Count));

    protected override void Compose(Sheet sheet, int height)
    {
        if (model.Entries.Count == 0)
            sheet.Write(model.Texts.Nothing, indent: 2);
        foreach (var (index, entry) in model.Entries.Index())
        {
            if (index > 0)
                sheet.Blank();
            if (index == model.Cursor)
                sheet.Keep(() => Write(sheet, entry, index));
            else
                Write(sheet, entry, index);
        }
    }

    private IEnumerable<KeyOffer> OffersFor(MissedLine chosen) =>
    [
        KeyOffer.For(Intent.Confirm, model.Texts.Replay, () => Shell.Play(SessionMode.Missed, model.Deck)),
        KeyOffer.For(Intent.Toggle, model.Texts.ReplayOne, () => Shell.Play(chosen.Replay, [chosen.Card])),
        .. model.Duel is { Count: > 0 } duel
            ? [KeyOffer.For(Intent.Duel, Shell.Texts.Duel, () => Shell.Play(SessionMode.Cram, duel))]
            : Array.Empty<KeyOffer>(),
        .. model.HasDecks
            ? [KeyOffer.For(Intent.Left, () => model.TurnDeck(-1), Intent.Right, () => model.TurnDeck(1), model.Texts.Deck)]
            : Array.Empty<KeyOffer>(),
        KeyOffer.For(Intent.Up, model.Up, Intent.Down, model.Down, Shell.Texts.Choose),
        KeyOffer.For(Intent.Card, Shell.Texts.Card, () => Shell.ShowCard(chosen.Card)),
    ];

    private void Write(Sheet sheet, MissedLine entry, int index)
    {
        var isHere = index == model.Cursor;
        var mark = new Span((isHere ? "▸ " : "  ") + (entry.IsCrossedOut ? "✓ " : "✗ "), isHere ? Role.Here : Role.Quiet);
        var label = entry.IsCrossedOut ? Role.Struck : isHere ? Role.Here : Role.Strong;
        sheet.Sides(
            Line.Of(mark, new Span(Cells.Cut(entry.Label, sheet.Width - 6 - Cells.Width(entry.When)), label)),
            Line.Of(new Span(entry.When, Role.Quiet)),
            () => model.Choose(index));
        if (entry.IsCrossedOut)
        {
            sheet.Write(model.Texts.CrossedOut, Role.Quiet, indent: 4);
            return;
        }

        if (isHere && entry.IsToldByRow)
            sheet.Table(entry.Row, indent: 4);
        else
            WriteAnswers(sheet, entry);
    }

    private void WriteAnswers(Sheet sheet, MissedLine entry)
    {
        var width = Math.Max(Cells.Width(model.Texts.Picked), Cells.Width(model.Texts.Right));
        if (entry.Picked is { } picked)
            sheet.Hang(new Span("    " + Cells.Fit(model.Texts.Picked, width) + "  ", Role.Quiet), picked);
        sheet.Hang(new Span("    " + Cells.Fit(model.Texts.Right, width) + "  ", Role.Quiet), entry.Right);
    }
}
