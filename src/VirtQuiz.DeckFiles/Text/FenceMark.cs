namespace VirtQuiz.DeckFiles.Text;

/// <summary>The line that opens a code fence: three or more backticks or tildes.</summary>
internal readonly record struct FenceMark(char Character, int Length)
{
    public static FenceMark? Of(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(" \t>");
        if (text.Length < 3 || text[0] is not ('`' or '~'))
            return null;

        var mark = text[0];
        var length = Run(text, mark);
        return length < 3 || (mark == '`' && text[length..].Contains('`')) ? null : new FenceMark(mark, length);
    }

    public bool IsClosedBy(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(" \t>");
        var length = Run(text, Character);
        return length >= Length && text[length..].IsWhiteSpace();
    }

    private static int Run(ReadOnlySpan<char> text, char mark)
    {
        var length = text.IndexOfAnyExcept(mark);
        return length < 0 ? text.Length : length;
    }
}
