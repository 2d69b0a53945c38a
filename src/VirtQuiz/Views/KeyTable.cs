using System.Collections.Frozen;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace VirtQuiz.Views;

/// <summary>
/// The one table of keys: what each key means, and how it is called on the screen. Letters are aliases that also work
/// in Hangul mode, where they arrive as jamo of the two-set layout.
/// </summary>
public static class KeyTable
{
    private static readonly (Intent Intent, string Caption, Key[] Keys)[] Rows =
    [
        (Intent.Confirm, "Enter", [Key.Enter]),
        (Intent.Toggle, "Space", [Key.Space]),
        (Intent.Up, "↑", [Key.CursorUp]),
        (Intent.Down, "↓", [Key.CursorDown]),
        (Intent.Left, "←", [Key.CursorLeft]),
        (Intent.Right, "→", [Key.CursorRight]),
        (Intent.PageUp, "PgUp", [Key.PageUp]),
        (Intent.PageDown, "PgDn", [Key.PageDown]),
        (Intent.Home, "Home", [Key.Home]),
        (Intent.End, "End", [Key.End]),
        (Intent.Delete, "Delete", [Key.Delete]),
        (Intent.Digit, "1-9", []),
        (Intent.DontKnow, "0", [new Key('0')]),
        (Intent.Guess, "-", [new Key('-')]),
        (Intent.Hint, "Tab", [Key.Tab]),
        (Intent.Undo, "Backspace", [Key.Backspace]),
        (Intent.BadQuestion, "!", [new Key('!')]),
        (Intent.Card, ".", [new Key('.')]),
        (Intent.Help, "?", [new Key('?')]),
        (Intent.Back, "Esc", [Key.Esc]),
        (Intent.Quit, "Ctrl+Q", [Key.Q.WithCtrl, Key.C.WithCtrl]),
        (Intent.QuitHere, "q", Letter('q', 'ㅂ')),
        (Intent.Study, "s", Letter('s', 'ㄴ')),
        (Intent.Missed, "m", Letter('m', 'ㅡ')),
        (Intent.Order, "o", Letter('o', 'ㅐ')),
        (Intent.Flashcards, "f", Letter('f', 'ㄹ')),
        (Intent.Cram, "c", Letter('c', 'ㅊ')),
        (Intent.Duel, "d", Letter('d', 'ㅇ')),
        (Intent.Settings, "e", Letter('e', 'ㄷ')),
        (Intent.Statistics, "t", Letter('t', 'ㅅ')),
    ];

    private static readonly FrozenDictionary<KeyCode, Intent> Intents = Rows
        .SelectMany(row => row.Keys.Select(key => KeyValuePair.Create(key.KeyCode, row.Intent)))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<Intent, string> Captions = Rows.ToFrozenDictionary(row => row.Intent, row => row.Caption);

    /// <summary>What a key means, with its number when it is a digit; null when it means nothing.</summary>
    public static (Intent Intent, int Number)? Read(Key key)
    {
        if (Intents.TryGetValue(key.KeyCode, out var intent))
            return (intent, 0);
        var rune = key.AsRune.Value;
        if (rune is >= '1' and <= '9')
            return (Intent.Digit, rune - '0');
        return rune != 0 && Intents.TryGetValue((KeyCode)rune, out intent) ? (intent, 0) : null;
    }

    /// <summary>What a key writes where text is typed; null for a key that writes nothing.</summary>
    public static string? TextOf(Key key)
    {
        var text = key.IsCtrl || key.IsAlt ? "" : key.GetPrintableText();
        return text.Length == 0 || text.Any(char.IsControl) ? null : text;
    }

    /// <summary>Whether an intent has no other keys than those that write.</summary>
    public static bool IsWritten(Intent intent) =>
        Rows.Single(row => row.Intent == intent).Keys.All(key => TextOf(key) is not null);

    /// <summary>How the key for an intent is called.</summary>
    public static string Caption(Intent intent) => Captions[intent];

    private static Key[] Letter(char latin, char jamo) => [new Key(latin), new Key(char.ToUpperInvariant(latin)), new Key(jamo)];
}
