using System.Collections.Immutable;

namespace VirtQuiz.Views;

/// <summary>Keys that work now: what they do, and the words that say so.</summary>
/// <param name="Keys">How they are called on the screen.</param>
/// <param name="Words">What they do; empty keeps them off the bottom line.</param>
/// <param name="Actions">What each of them does, given the number of a digit.</param>
public sealed record KeyOffer(string Keys, string Words, ImmutableArray<(Intent Intent, Action<int> Do)> Actions)
{
    public static KeyOffer For(Intent intent, string words, Action act) =>
        new(KeyTable.Caption(intent), words, [(intent, _ => act())]);

    /// <summary>Two keys of one kind, as ↑↓.</summary>
    public static KeyOffer For(Intent first, Action actFirst, Intent second, Action actSecond, string words) =>
        new(KeyTable.Caption(first) + KeyTable.Caption(second), words, [(first, _ => actFirst()), (second, _ => actSecond())]);

    /// <summary>The digits from 1 to <paramref name="last"/>, at most 9; a digit beyond does nothing.</summary>
    public static KeyOffer Digits(int last, string words, Action<int> act) =>
        new(last > 1 ? $"1-{Math.Min(last, 9)}" : "1", words, [(Intent.Digit, digit => { if (digit <= last) act(digit); })]);

    /// <summary>Something that is done by mouse, named among the keys.</summary>
    public static KeyOffer ForMouse(string mouse, string words) => new(mouse, words, []);

    /// <summary>Whether any of its keys writes where text is typed.</summary>
    public bool IsWritten => Actions.Any(action => KeyTable.IsWritten(action.Intent));

    /// <summary>A click on the offer does what its first key does; a range of digits does nothing.</summary>
    public Action? Click => Actions.IsEmpty || Actions[0].Intent == Intent.Digit ? null : () => Actions[0].Do(0);
}
