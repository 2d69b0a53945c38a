namespace VirtQuiz.DeckFiles.Text;

/// <summary>A line such as <c>[^1]: text of the footnote</c> or <c>[label]: address</c>.</summary>
internal readonly record struct Definition(string Label, bool IsFootnote, string Text)
{
    public static Definition? Of(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        if (line.Length - text.Length > 3 || !text.StartsWith("["))
            return null;

        var end = text.IndexOf(']');
        if (end < 2 || end + 1 >= text.Length || text[end + 1] != ':' || text[1..end].Contains('['))
            return null;

        var isFootnote = text[1] == '^';
        var label = text[(isFootnote ? 2 : 1)..end].Trim();
        return label.IsEmpty ? null : new Definition(label.ToString(), isFootnote, text[(end + 2)..].Trim().ToString());
    }

    /// <summary>Whether a line begins something of its own rather than continue the paragraph above it.</summary>
    public static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.IsEmpty || text[0] is '#' or '>' or '|' or '<' or '`' or '~' || text.StartsWith("- ")
            || text.StartsWith("* ") || text.StartsWith("---") || Of(line) is not null;
    }
}
