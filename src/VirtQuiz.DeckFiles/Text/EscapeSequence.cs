using System.Buffers;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>
/// The escape sequences of ECMA-48 and ECMA-35: what a terminal takes for a command and does not show. None goes past its
/// line, and none takes a pipe, which divides the cells of a table.
/// </summary>
internal static class EscapeSequence
{
    private const char Escape = '\e', Bell = '\a', StringTerminator = '\u009C';

    // Stands in the place of each character: it has no width, parts no word, and is left out with all that is unwanted.
    private const char Placeholder = '\u200B';

    // What ends a string, well or badly. Another sequence does too, so that no text is looked through twice.
    private static readonly SearchValues<char> StringEnds = SearchValues.Create("\a\n\r\u009C\e\u0090\u0098\u009B\u009D\u009E\u009F");

    // Escape itself, and of C1 what begins a longer sequence: DCS, SOS, CSI, OSC, PM, APC.
    private static readonly SearchValues<char> Introducers = SearchValues.Create("\e\u0090\u0098\u009B\u009D\u009E\u009F");

    /// <summary>The same text without its escape sequences; every place stays where it is.</summary>
    public static string Blanked(string text)
    {
        var first = text.AsSpan().IndexOfAny(Introducers);
        return first < 0 ? text : string.Create(text.Length, (text, first), static (characters, source) =>
        {
            source.text.CopyTo(characters);
            for (var at = source.first; at < characters.Length;)
            {
                var length = LengthAt(characters[at..]);
                characters.Slice(at, length).Fill(Placeholder);
                at += length;
                var next = characters[at..].IndexOfAny(Introducers);
                at = next < 0 ? characters.Length : at + next;
            }
        });
    }

    /// <summary>How many characters of the sequence there are; 0 where none begins here.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Introducers.Contains(text[0]))
            return 0;

        // ESC with a letter from @ to _ is the same as one character of C1.
        var isShort = text[0] == Escape && text.Length > 1 && text[1] is >= '@' and <= '_';
        var introducer = isShort ? (char)(text[1] + 0x40) : text[0];
        var start = isShort ? 2 : 1;
        return introducer switch
        {
            '\u009B' => start + Command(text[start..], firstFinal: '@'),
            Escape => start + Command(text[start..], firstFinal: '0'),
            '\u0090' or '\u0098' or '\u009D' or '\u009E' or '\u009F' => start + String(text[start..]),
            _ => start,
        };
    }

    /// <summary>Parameters, which only a control sequence has, what stands between, and the final character, as far as they are there.</summary>
    private static int Command(ReadOnlySpan<char> text, char firstFinal)
    {
        var length = firstFinal == '@' ? Run(text, '0', '?') : 0;
        length += Run(text[length..], ' ', '/');
        var isFinal = length < text.Length && text[length] >= firstFinal && text[length] is <= '~' and not '|';
        return isFinal ? length + 1 : length;
    }

    private static int Run(ReadOnlySpan<char> text, char first, char last) =>
        text.IndexOfAnyExceptInRange(first, last) is var end and >= 0 ? end : text.Length;

    /// <summary>All up to the terminator; nothing where the line has none, lest its text be lost.</summary>
    private static int String(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(StringEnds);
        if (end < 0)
            return 0;

        return text[end] switch
        {
            Bell or StringTerminator => end + 1,
            Escape when end + 1 < text.Length && text[end + 1] == '\\' => end + 2,
            _ => 0,
        };
    }
}
