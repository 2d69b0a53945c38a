using System.Collections;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>A text and where its lines begin. Lines end with LF, CR LF or CR.</summary>
internal sealed class SourceText
{
    private readonly List<int> starts;
    private readonly BitArray? blank;

    // Places are asked for from the top downward, several on a line.
    private int lastLine;

    public SourceText(string text)
    {
        Text = text;
        starts = new List<int>(1 + text.AsSpan().Count('\n')) { 0 };
        for (var at = NextLine(0); at < text.Length; at = NextLine(at))
            starts.Add(at);
        LineCount = starts.Count;
    }

    private SourceText(SourceText source, string text, BitArray? blank, int lineCount)
    {
        starts = source.starts;
        Text = text;
        this.blank = blank;
        LineCount = lineCount;
    }

    public string Text { get; }

    public int LineCount { get; }

    /// <summary>The offset of a line, counted from 0.</summary>
    public int Start(int line) => starts[line];

    /// <summary>A line, counted from 0, without its end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line + 1 < starts.Count ? starts[line + 1] : Text.Length;
        return IsBlanked(line) ? [] : Text.AsSpan(starts[line], end - starts[line]).TrimEnd("\r\n");
    }

    /// <summary>The same with some stretches left blank; every place stays where it is.</summary>
    public SourceText WithBlank(IReadOnlyList<(int Start, int Length)> stretches)
    {
        if (stretches.Count == 0)
            return this;

        var text = string.Create(Text.Length, (Text, stretches), static (characters, arguments) =>
        {
            arguments.Text.CopyTo(characters);
            foreach (var (start, length) in arguments.stretches)
                characters.Slice(start, length).Fill(' ');
        });
        return new SourceText(this, text, blank, LineCount);
    }

    /// <summary>The same with some lines empty, or left off where no other follows; every place stays where it is.</summary>
    public SourceText WithBlankLines(BitArray lines)
    {
        var end = LineCount;
        while (end > 1 && (lines[end - 1] || Line(end - 1).IsWhiteSpace()))
            end--;
        return new SourceText(this, Text, lines, end);
    }

    /// <summary>The same with a break before each of these offsets, in place of what stands there; every place stays where it is.</summary>
    public SourceText WithBreaks(IReadOnlyCollection<int> ends)
    {
        // A list goes on after blank lines, but not after a thematic break.
        const string thematicBreak = "\n\n***";
        if (ends.Count == 0)
            return this;

        var text = string.Create(Text.Length, (Text, ends), static (characters, arguments) =>
        {
            arguments.Text.CopyTo(characters);
            foreach (var end in arguments.ends)
                thematicBreak.CopyTo(characters[(end - thematicBreak.Length)..]);
        });
        return new SourceText(this, text, blank, LineCount);
    }

    public Place PlaceAt(int offset)
    {
        if (!IsOn(lastLine, offset) && !IsOn(++lastLine, offset))
        {
            var line = starts.BinarySearch(offset);
            lastLine = line < 0 ? ~line - 1 : line;
        }

        return new Place(lastLine + 1, offset - starts[lastLine] + 1);
    }

    private bool IsBlanked(int line) => blank is not null && blank[line];

    private bool IsOn(int line, int offset) =>
        line < starts.Count && offset >= starts[line] && (line + 1 == starts.Count || offset < starts[line + 1]);

    private int NextLine(int from)
    {
        var end = Text.AsSpan(from).IndexOfAny('\r', '\n');
        if (end < 0)
            return Text.Length;

        end += from;
        return Text[end] == '\r' && end + 1 < Text.Length && Text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
