using System.Buffers;

namespace VirtQuiz.DeckFiles.Trees;

/// <summary>
/// What hangs a line of a tree on those above it: <c>├──</c> and <c>└──</c>, or <c>|--</c>, <c>`--</c> and <c>|__</c>,
/// behind the bars of the branches that go on beside it.
/// </summary>
/// <param name="Column">Where the branch leaves its bar, counted from 0.</param>
/// <param name="NameStart">Where the name behind it starts.</param>
internal readonly record struct Branch(int Column, int NameStart)
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("─━═┬┳_-");

    // A branch that runs into another line is the edge of a box or the rule of a table.
    private static readonly SearchValues<char> OtherLines = SearchValues.Create("─━═┬┳┤┫┐┓┘┛┴┻┼╋│┃|+:_-");

    public static Branch? Of(ReadOnlySpan<char> line)
    {
        if (ColumnIn(line) is not { } column)
            return null;

        var behind = line[(column + 1)..];
        var dashes = behind.IndexOfAnyExcept(Dashes);
        var rest = dashes < 0 ? [] : behind[dashes..];
        var isBranch = rest.Length < behind.Length
            ? rest.IsEmpty || !OtherLines.Contains(rest[0])
            : rest is [var space, ..] && char.IsWhiteSpace(space);
        if (!isBranch)
            return null;

        rest = rest is ['>' or '▶' or '►', ..] ? rest[1..] : rest;
        return new Branch(column, line.Length - rest.TrimStart().Length);
    }

    /// <summary>Whether a line without a branch keeps the tree open: a bare <c>│</c> or <c>...</c>.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd();
        var dots = text.Length - text.TrimEnd('.').Length;
        return dots == 0
            ? text is [.. var bars, '│' or '┃' or '|' or '…' or '⋮' or ':'] && Bars(bars) == bars.Length
            : dots > 2 && Bars(text) == text.Length - dots;
    }

    private static int? ColumnIn(ReadOnlySpan<char> line)
    {
        var bars = Bars(line);
        var rest = line[bars..];
        return rest switch
        {
            ['├' or '└' or '┣' or '┗' or '╠' or '╚' or '╰', ..] => bars,
            ['+' or '`' or '\\', '-', '-', ..] or ['+' or '`' or '\\', '_', '_', ..] => bars,

            // The last bar is the branch itself.
            ['-', '-', ..] or ['_', '_', ..] when bars > 0 && line[bars - 1] == '|' => bars - 1,
            _ => null,
        };
    }

    /// <summary>How long the bars and spaces are with which a line begins.</summary>
    private static int Bars(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && (line[length] is ' ' or '│' or '┃' or '|' || char.IsWhiteSpace(line[length])))
            length++;
        return length;
    }
}
