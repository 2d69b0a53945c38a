using System.Buffers;
using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>
/// The fields of a packet or a frame, drawn as it is sent: rows are as wide as so many bits, and what stands below
/// comes later. It looks like a stack and is none.
/// </summary>
internal static partial class FieldLayout
{
    private const int FewestTicks = 3;
    private const int FewestNumbers = 4;
    private const int BitsOfOctet = 8;

    private static readonly SearchValues<char> OfRuler = SearchValues.Create("0123456789 \t");

    /// <summary>Whether bits are counted: by a line of numbers, or by edges with a tick for each.</summary>
    public static bool IsIn(DrawingGrid grid)
    {
        bool[]? bars = null;
        for (var y = 0; y < grid.Height; y++)
        {
            var line = grid.Span(y, 0, grid.Width(y));
            if (IsRuler(line) || (line.Count("-+-") >= FewestTicks && HasTicks(grid, y, bars ??= BarsOf(grid))))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the fields have their sizes behind them: in bits, or as RFC 9000, section 1.3 writes those of variable
    /// length, "Stream ID (i), Data (..)", or RFC 9113 "Data (*)".
    /// </summary>
    public static bool HasSizes(IReadOnlyList<Layer> layers)
    {
        if (!layers.Any(layer => layer.Text.Contains(')', StringComparison.Ordinal)))
            return false;

        var cells = layers.SelectMany(layer => layer.Cells.IsEmpty ? [layer.Text] : layer.Cells).ToList();
        var sizes = cells.Select(cell => Size().Match(cell).Groups["size"]).Where(size => size.Success).Select(size => size.Value).ToList();
        return sizes.Count * 2 >= cells.Count && sizes.Exists(size => !int.TryParse(size, out var bits) || bits is > 0 && bits % BitsOfOctet == 0);
    }

    private static bool IsRuler(ReadOnlySpan<char> line)
    {
        if (line.IsWhiteSpace() || line.ContainsAnyExcept(OfRuler))
            return false;

        var numbers = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (char.IsAsciiDigit(line[at]) && (at == 0 || !char.IsAsciiDigit(line[at - 1])))
                numbers++;
        }

        return numbers >= FewestNumbers;
    }

    /// <summary>Pluses in a line of dashes, and for some of them no upright line anywhere in the drawing.</summary>
    private static bool HasTicks(DrawingGrid grid, int y, bool[] bars)
    {
        var (ticks, bare) = (0, 0);
        for (var x = 1; x + 1 < grid.Width(y); x++)
        {
            if (grid[y, x] != '+' || grid[y, x - 1] != '-' || grid[y, x + 1] != '-')
                continue;
            ticks++;
            if (!(bars[x - 1] || bars[x] || bars[x + 1]))
                bare++;
        }

        return ticks >= FewestTicks && bare * FewestTicks >= ticks;
    }

    /// <summary>In which columns upright lines stand.</summary>
    private static bool[] BarsOf(DrawingGrid grid)
    {
        var bars = new bool[Limits.Columns + 1];
        for (var y = 0; y < grid.Height; y++)
        {
            for (var x = 0; x < grid.Width(y); x++)
                bars[x] |= grid[y, x] == '|';
        }

        return bars;
    }

    [GeneratedRegex(@"\((?<size>[0-9]{1,5}|i|\*|(?:[0-9]{1,5})?\.\.(?:[0-9]{1,5})?)\)(?: ?= ?0x[0-9a-fA-F.x]+)?$")]
    private static partial Regex Size();
}
