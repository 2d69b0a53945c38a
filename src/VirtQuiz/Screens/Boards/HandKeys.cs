using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Boards;

/// <summary>The keys of a board with zones.</summary>
public static class HandKeys
{
    public static IEnumerable<KeyOffer> WhileHeld(Hand hand, BoardTexts texts, Action confirm) =>
    [
        KeyOffer.For(Intent.Toggle, texts.Drop, hand.Toggle),
        Moves(hand, texts.Move),
        KeyOffer.For(Intent.Confirm, "", confirm),
        KeyOffer.For(Intent.Back, texts.PutBack, hand.PutBack),
    ];

    public static IEnumerable<KeyOffer> Idle(Hand hand, BoardTexts texts, PlayTexts play, string choose, Action confirm) =>
    [
        KeyOffer.For(Intent.Toggle, texts.Lift, hand.Toggle),
        KeyOffer.For(Intent.Confirm, play.Submit, confirm),
        KeyOffer.ForMouse(texts.Mouse, texts.Drag),
        Moves(hand, choose),
    ];

    public static IEnumerable<KeyOffer> PutBack(Hand hand, BoardTexts texts) =>
        hand.Board.CanPutBack ? [KeyOffer.For(Intent.Back, texts.PutBack, hand.PutBack)] : [];

    private static KeyOffer Moves(Hand hand, string words) => new(
        string.Concat(new[] { Intent.Left, Intent.Right, Intent.Up, Intent.Down }.Select(KeyTable.Caption)),
        words,
        [
            (Intent.Left, _ => hand.Left()), (Intent.Right, _ => hand.Right()),
            (Intent.Up, _ => hand.Up()), (Intent.Down, _ => hand.Down()),
        ]);
}
