namespace VirtQuiz.DeckFiles.Text;

/// <summary>A line from which the marks and the indentation of quotes and list items are taken, one after another.</summary>
internal ref struct IndentedLine
{
    /// <summary>From here on an indented line is code, and opens nothing.</summary>
    public const int CodeIndentation = 4;

    private const int TabColumns = 4;

    private readonly ReadOnlySpan<char> line;
    private int at;
    private int column;
    private int taken;

    public IndentedLine(ReadOnlySpan<char> line)
    {
        this.line = line;
        SkipSpaces();
    }

    public readonly ReadOnlySpan<char> Rest => line[at..];

    public readonly bool IsBlank => at == line.Length;

    /// <summary>The first character that is no space, or a null character.</summary>
    public readonly char First => IsBlank ? '\0' : line[at];

    /// <summary>In columns, behind what is taken already.</summary>
    public readonly int Indentation => column - taken;

    public readonly bool IsThematicBreak =>
        Rest is ['*' or '-' or '_', ..] && !Rest.ContainsAnyExcept(First, ' ', '\t') && Rest.Count(First) >= 3;

    /// <summary>Whether the line begins something of its own rather than go on with the paragraph above it.</summary>
    /// <param name="inParagraph">Where a numbered list begins with "1." only.</param>
    public readonly bool BeginsBlock(bool inParagraph)
    {
        var copy = this;
        return Indentation < CodeIndentation && (First is '>' or '#' or '<' || FenceMark.Of(Rest) is not null
            || IsThematicBreak || copy.TakeItemMark(inParagraph) is not null);
    }

    public bool TakeIndentation(int columns)
    {
        var isThere = Indentation >= columns;
        if (isThere)
            taken += columns;
        return isThere;
    }

    public bool TakeQuoteMark()
    {
        if (First != '>')
            return false;

        Skip(1);
        taken = column;
        if (First is ' ' or '\t')
            taken++;
        SkipSpaces();
        return true;
    }

    /// <summary>Takes the mark of a list item and returns by how much its content is indented; null when there is none.</summary>
    /// <param name="inParagraph">Where only "1." and bullets with text are marks.</param>
    public int? TakeItemMark(bool inParagraph)
    {
        const int MostDigits = 9;
        const int MostSpaces = 4;
        var digits = Rest.IndexOfAnyExceptInRange('0', '9');
        var isMark = digits switch
        {
            0 => First is '-' or '+' or '*',
            > 0 and <= MostDigits => Rest[digits] is '.' or ')' && (!inParagraph || Rest[..digits] is "1"),
            _ => false,
        };
        var length = digits + 1;
        if (!isMark || (length < Rest.Length && Rest[length] is not (' ' or '\t')) || (inParagraph && Rest[length..].IsWhiteSpace()))
            return null;

        var indentation = Indentation;
        Skip(length);
        var end = column;
        SkipSpaces();
        var spaces = IsBlank || column - end > MostSpaces ? 1 : column - end;
        taken = end + spaces;
        return indentation + length + spaces;
    }

    private void Skip(int characters)
    {
        at += characters;
        column += characters;
    }

    private void SkipSpaces()
    {
        for (; at < line.Length && line[at] is ' ' or '\t'; at++)
            column += line[at] == '\t' ? TabColumns - (column % TabColumns) : 1;
    }
}
