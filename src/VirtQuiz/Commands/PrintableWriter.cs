using System.Globalization;
using System.Text;

namespace VirtQuiz.Commands;

/// <summary>
/// The only way for text to the terminal outside the game: whatever a deck, a file name or an argument holds, no
/// control character or escape sequence comes out raw, and no hidden mark turns the direction of a line around. What is
/// written as a line is one line.
/// </summary>
public sealed class PrintableWriter(TextWriter target) : TextWriter(CultureInfo.InvariantCulture)
{
    private const char LineBreak = '\u2424';

    public override Encoding Encoding => target.Encoding;

    public override void Write(char value) => target.Write(Printable(value));

    /// <summary>Line breaks inside, as a file name may have, are shown: nothing else can pretend to be a line of ours.</summary>
    public override void WriteLine(string? value)
    {
        foreach (var character in value ?? "")
            target.Write(character == '\n' ? LineBreak : Printable(character));
        target.Write(CoreNewLine);
    }

    public override void Flush() => target.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            target.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The character itself, or what stands for it: ␛ for an escape, � where there is no picture.</summary>
    private static char Printable(char value) => value switch
    {
        '\n' => '\n',
        '\t' => ' ',
        < ' ' => (char)('\u2400' + value),
        '\u007F' => '\u2421',
        >= '\u0080' and <= '\u009F' => '\uFFFD',
        '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
        '\u2028' or '\u2029' => ' ',
        _ => value,
    };
}
