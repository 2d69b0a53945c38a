namespace VirtQuiz.DeckFiles;

/// <summary>How much is read of a deck, which nobody has vouched for. What goes beyond is reported, never read.</summary>
internal static class Limits
{
    public const int FileBytes = 8 * 1024 * 1024;

    public const int LineCharacters = 64 * 1024;

    /// <summary>Of a heading, and of the title and the id of a file: each is held against all that stands below it.</summary>
    public const int HeadingCharacters = 1_000;

    /// <summary>Of a file: Markdig needs some microseconds for every line that begins a block.</summary>
    public const int Lines = 100_000;

    /// <summary>Of a table, and display columns of a drawing.</summary>
    public const int Columns = 1_000;

    /// <summary>Of the tables of a file together: each cell may take a parser some microseconds.</summary>
    public const int Cells = 300_000;

    /// <summary>Of the footnotes of one cell.</summary>
    public const int ExplanationCharacters = 10_000;

    /// <summary>Characters of the footnotes of all cells of a file: one may be mentioned in every cell.</summary>
    public const int ExplanationsOfFile = 2_000_000;

    /// <summary>Quotes and lists inside one another.</summary>
    public const int Levels = 100;

    /// <summary>Blocks of Markdown inside one another: a list counts, and so does each of its items.</summary>
    public const int NestedBlocks = 127;

    public const int DrawingLines = 2_000;

    public const int DrawingOutlines = 200;

    /// <summary>Characters with a meaning in Markdown in one cell, item or heading.</summary>
    public const int MarksInPhrase = 2_000;

    /// <summary>
    /// Sum over a file of the squares of those counts: Markdig's time for text such as <c>[a](</c> repeated grows
    /// with the square, by about a nanosecond.
    /// </summary>
    public const long MarkWork = 500_000_000;

    /// <summary>In one stretch of HTML.</summary>
    public const int TagsInHtml = 2_000;

    /// <summary>
    /// Sum over a file of the squares of those counts: HTML opens formats that are left open again in every paragraph.
    /// </summary>
    public const long TagWork = 20_000_000;
}
