using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>Mends rows with a line break in a cell, where the header shows that each row begins with a pipe.</summary>
internal static class TornRows
{
    /// <param name="lines">The lines below the row of dashes.</param>
    /// <param name="isWhole">Whether a line has all its cells.</param>
    /// <param name="torn">Where rows begin that have a wrong number of cells when they are put together; they are left out.</param>
    public static List<TextLine> Mend(IReadOnlyList<TextLine> lines, Predicate<TextLine> isWhole, out ImmutableArray<Place> torn)
    {
        var mended = new List<TextLine>(lines.Count);
        var broken = ImmutableArray.CreateBuilder<Place>();
        for (var at = 0; at < lines.Count;)
        {
            var end = EndOfRow(lines, at);
            var isTorn = end > at + 1 && lines.Skip(at + 1).Take(end - at - 1).Any(line => line.Text.Contains('|'));
            var row = isTorn ? TextLine.Joined([.. lines.Skip(at).Take(end - at)]) : lines[at];
            if (isTorn && !isWhole(row) && isWhole(lines[at]))
                (isTorn, row) = (false, lines[at]);

            if (isTorn && !isWhole(row))
                broken.Add(row.Place);
            else
                mended.Add(row);
            at = isTorn ? end : at + 1;
        }

        torn = broken.ToImmutable();
        return mended;
    }

    /// <summary>Behind the lines that follow an open row, up to one that closes it.</summary>
    private static int EndOfRow(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start + 1;
        if (!IsBegun(lines[start]))
            return end;

        while (end < lines.Count && !lines[end - 1].Text.AsSpan().TrimEnd().EndsWith("|") && !IsBegun(lines[end]))
            end++;
        return end;
    }

    public static bool IsBegun(TextLine line) => line.Text.AsSpan().TrimStart() is ['|', ..];
}
