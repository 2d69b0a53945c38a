using VirtQuiz.Core.Sessions;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.CardMenu;

/// <summary>Lies over another screen: what is known of a card, and what can be done with it.</summary>
/// <param name="act">Does something with the card, and closes the menu.</param>
/// <param name="close">Closes the menu.</param>
public sealed class CardMenuScreen(IShell shell, CardMenuModel model, Action<CardAction> act, Action close) : Screen(shell)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        KeyOffer.Digits(model.Actions.Count, model.Texts.Do, number => Act(model.Numbered(number))),
        KeyOffer.For(Intent.Up, model.Up, Intent.Down, model.Down, Shell.Texts.Choose),
        KeyOffer.For(Intent.Confirm, model.Texts.Do, () => act(model.Chosen)),
        KeyOffer.For(Intent.Toggle, "", () => act(model.Chosen)),
        KeyOffer.For(Intent.Back, Shell.Texts.Close, close),
        KeyOffer.For(Intent.Card, "", close),
    ];

    protected override Heading Heading => new(model.Texts.Title);

    protected override void Compose(Sheet sheet, int height)
    {
        sheet.Write(model.Label, Role.Strong, indent: 2);
        foreach (var fact in model.Facts)
            sheet.Write(fact, Role.Quiet, indent: 2);
        sheet.Blank();
        foreach (var (index, line) in model.Actions.Index())
        {
            void Write() => sheet.Hang(
                new Span((line.IsHere ? "  ▸ " : "    ") + $"{index + 1}  ", line.IsHere ? Role.Here : Role.Quiet),
                line.Text,
                line.IsHere ? Role.Here : Role.Text,
                () => act(line.Action));
            if (line.IsHere)
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

    private void Act(CardAction? action)
    {
        if (action is { } chosen)
            act(chosen);
    }
}
