namespace VirtQuiz.DeckFiles.Text;

/// <summary>The line that opens a code fence: three or more backticks or tildes.</summary>
internal readonly record struct FenceMark(char Character, int Length)
{
    /// <param name="text">A line without what indents it.</param>
    public static FenceMark? Of(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] is not ('`' or '~'))
            return null;

        var mark = text[0];
        var length = Run(text, mark);
        return length < 3 || (mark == '`' && text[length..].Contains('`')) ? null : new FenceMark(mark, length);
    }

    /// <param name="text">A line without what indents it.</param>
    public bool IsClosedBy(ReadOnlySpan<char> text)
    {
        var length = Run(text, Character);
        return length >= Length && text[length..].IsWhiteSpace();
    }

    private static int Run(ReadOnlySpan<char> text, char mark)
    {
        var length = text.IndexOfAnyExcept(mark);
        return length < 0 ? text.Length : length;
    }
}
