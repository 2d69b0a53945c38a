namespace VirtQuiz.DeckFiles.Text;

/// <summary>A line such as <c>[^1]: text of the footnote</c> or <c>[label]: address</c>.</summary>
internal readonly record struct Definition(string Label, bool IsFootnote, string Text)
{
    public static Definition? Of(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        var end = LabelEnd(line, text);
        if (end < 0)
            return null;

        var isFootnote = text[1] == '^';
        var label = text[(isFootnote ? 2 : 1)..end].Trim();
        return label.IsEmpty ? null : new Definition(label.ToString(), isFootnote, text[(end + 2)..].Trim().ToString());
    }

    /// <summary>Whether a line begins something of its own rather than continue the paragraph above it.</summary>
    public static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        var indented = new IndentedLine(line);
        return indented.First == '|' || indented.BeginsBlock(inParagraph: true) || LabelEnd(line, line.TrimStart(' ')) >= 0;
    }

    /// <summary>Where the bracket closes that a colon follows; -1 where none does.</summary>
    private static int LabelEnd(ReadOnlySpan<char> line, ReadOnlySpan<char> text)
    {
        if (text is not ['[', ..] || line.Length - text.Length > 3)
            return -1;

        var end = text.IndexOf(']');
        return end >= 2 && end + 1 < text.Length && text[end + 1] == ':' && !text[1..end].Contains('[') ? end : -1;
    }
}
