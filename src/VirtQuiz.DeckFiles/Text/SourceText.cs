using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>A text and where its lines begin. Lines end with LF, CR LF or CR.</summary>
internal sealed class SourceText
{
    /// <summary>Characters, as in the posts that people write.</summary>
    private const int UsualLine = 24;

    private readonly List<int> starts;

    // Places are asked for from the top downward, several on a line.
    private int lastLine;

    public SourceText(string text)
    {
        Text = text;
        starts = new List<int>(1 + (text.Length / UsualLine)) { 0 };
        for (var at = NextLine(0); at < text.Length; at = NextLine(at))
            starts.Add(at);
    }

    private SourceText(string text, List<int> starts)
    {
        Text = text;
        this.starts = starts;
    }

    public string Text { get; }

    public int LineCount => starts.Count;

    /// <summary>The offset of a line, counted from 0.</summary>
    public int Start(int line) => starts[line];

    /// <summary>A line, counted from 0, without its end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line + 1 < starts.Count ? starts[line + 1] : Text.Length;
        return Text.AsSpan(starts[line], end - starts[line]).TrimEnd("\r\n");
    }

    /// <summary>The same with some stretches left blank; every place stays where it is.</summary>
    public SourceText WithBlank(IReadOnlyList<(int Start, int Length)> stretches) =>
        stretches.Count == 0 ? this : new SourceText(Blanked(stretches, Text.Length), starts);

    /// <summary>The same with some lines left blank, or left off where no other follows; every place stays where it is.</summary>
    /// <param name="lines">Counted from 0, ascending.</param>
    public SourceText WithBlankLines(IReadOnlyList<int> lines)
    {
        if (lines.Count == 0)
            return this;

        var end = LineCount;
        for (var last = lines.Count - 1; end > 0 && (Line(end - 1).IsWhiteSpace() || (last >= 0 && lines[last] == end - 1)); end--)
            last -= last >= 0 && lines[last] == end - 1 ? 1 : 0;
        var stretches = lines.TakeWhile(line => line < end).Select(line => (starts[line], Line(line).Length)).ToArray();
        return end == LineCount
            ? new SourceText(Blanked(stretches, Text.Length), starts)
            : new SourceText(Blanked(stretches, starts[end]), starts.GetRange(0, Math.Max(1, end)));
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
        return new SourceText(text, starts);
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

    private string Blanked(IReadOnlyList<(int Start, int Length)> stretches, int end) =>
        string.Create(end, (Text, stretches), static (characters, arguments) =>
        {
            arguments.Text.AsSpan(0, characters.Length).CopyTo(characters);
            foreach (var (start, length) in arguments.stretches)
                characters.Slice(start, length).Fill(' ');
        });

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
