using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Boards;

/// <summary>The keys of a board.</summary>
public static class HandKeys
{
    public static IEnumerable<KeyOffer> WhileHeld(IHand hand, BoardTexts texts, Action confirm) =>
    [
        KeyOffer.For(Intent.Toggle, texts.Drop, hand.Toggle),
        Moves(hand, texts.Move),
        KeyOffer.For(Intent.Confirm, "", confirm),
        KeyOffer.For(Intent.Back, texts.PutBack, hand.PutBack),
    ];

    /// <param name="digits">What the numbers on the board are for.</param>
    public static IEnumerable<KeyOffer> Idle(
        IHand hand, BoardTexts texts, PlayTexts play, string choose, KeyOffer digits, Action confirm) =>
    [
        KeyOffer.For(Intent.Toggle, texts.Lift, hand.Toggle),
        KeyOffer.For(Intent.Confirm, play.Submit, confirm),
        digits,
        KeyOffer.ForMouse(texts.Mouse, texts.Drag),
        Moves(hand, choose),
    ];

    public static IEnumerable<KeyOffer> PutBack(IHand hand, BoardTexts texts) =>
        hand.CanPutBack ? [KeyOffer.For(Intent.Back, texts.PutBack, hand.PutBack)] : [];

    private static KeyOffer Moves(IHand hand, string words) => new(
        string.Concat(hand.Moves.Select(move => KeyTable.Caption(move.Key))),
        words,
        [.. hand.Moves.Select(move => (move.Key, (Action<int>)(_ => move.Move())))]);
}
