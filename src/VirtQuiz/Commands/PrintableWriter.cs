using System.Globalization;
using System.Text;

namespace VirtQuiz.Commands;

/// <summary>
/// The only way for text to the terminal outside the game: whatever a deck, a file name or an argument holds, no
/// control character or escape sequence comes out raw, and no hidden mark turns the direction of a line around.
/// </summary>
public sealed class PrintableWriter(TextWriter target) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => target.Encoding;

    public override void Write(char value) => target.Write(Printable(value));

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
