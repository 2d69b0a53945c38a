using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Finds the outlines of a drawing by following their edges from each top left corner.</summary>
internal sealed class OutlineFinder
{
    private readonly DrawingGrid grid;
    private readonly List<Outline> outlines = [];
    private readonly List<(int Y, int X, ProblemCode Code)> broken = [];

    private OutlineFinder(DrawingGrid grid) => this.grid = grid;

    /// <param name="broken">Corners whose outline does not close or is no rectangle.</param>
    /// <returns>From top to bottom and left to right.</returns>
    public static List<Outline> Find(DrawingGrid grid, out List<(int Y, int X, ProblemCode Code)> broken)
    {
        var finder = new OutlineFinder(grid);
        for (var y = 0; y < grid.Height && finder.outlines.Count <= Limits.DrawingOutlines; y++)
        {
            var arms = grid.ArmsIn(y);
            for (var x = 0; x < arms.Length; x++)
            {
                if (arms[x] == (Arms.Right | Arms.Down))
                    finder.Follow(y, x);
            }
        }

        broken = finder.broken;
        return finder.outlines;
    }

    /// <summary>The column of the border near a column of a line, or null.</summary>
    public static int? BorderNear(DrawingGrid grid, int y, int x)
    {
        for (var slip = 0; slip <= Outline.Slack; slip++)
        {
            if (IsBorder(grid, y, x + slip))
                return x + slip;
            if (IsBorder(grid, y, x - slip))
                return x - slip;
        }

        return null;
    }

    private static bool IsBorder(DrawingGrid grid, int y, int x) => (grid.ArmsAt(y, x) & Arms.Vertical) != Arms.None;

    private void Follow(int top, int left)
    {
        if (EndOfEdge(top, left, out var title) is not { } right)
        {
            if (HasText(top + 1, left, grid.Width(top + 1)) && IsBorder(grid, top + 1, left) && grid[top, left + 2] != ' ')
                broken.Add((top, left, LeadsToNext(top, left) ? ProblemCode.DrawingOfNetwork : ProblemCode.DrawingOutlineOpen));
            return;
        }

        var rules = ImmutableArray.CreateBuilder<int>();
        for (var y = top + 1; y <= grid.Height; y++)
        {
            var border = BorderNear(grid, y, left);
            if (border is not { } x || (grid.HasArms(y, x, Arms.Down | Arms.Right) && !grid.HasArms(y, x, Arms.Up)))
            {
                // Lines that lead to an arrow head or to another outline connect; they enclose nothing.
                if (HasText(top + 1, left, right) && !IsConnectorEnd(y, left))
                    broken.Add((top, left, ProblemCode.DrawingOutlineOpen));
                return;
            }

            var arms = grid.ArmsAt(y, x);
            if (!arms.HasFlag(Arms.Right))
                continue;

            var end = EndOfRule(y, x, right + Outline.Slack + 1);
            var reaches = end is { } reached && Math.Abs(reached - right) <= Outline.Slack;
            if (!reaches && IsEdgeOfWider(y, x, right))
            {
                outlines.Add(new Outline(top, left, y, right, rules.ToImmutable(), title));
                if (arms.HasFlag(Arms.Down))
                    Follow(y, x);
                return;
            }

            if (!arms.HasFlag(Arms.Down))
            {
                if (reaches)
                    outlines.Add(new Outline(top, left, y, right, rules.ToImmutable(), title));
                else
                    broken.Add((top, left, end is null ? ProblemCode.DrawingOutlineOpen : ProblemCode.DrawingIrregular));
                return;
            }

            if (reaches)
                rules.Add(y);
        }
    }

    /// <summary>Whether an arrow takes the place of the right border, since boxes stand in a row: <c>| 1 | o-----> | 2 |</c>.</summary>
    private bool LeadsToNext(int top, int left)
    {
        var beside = grid.Span(top + 1, left + 1, grid.Width(top + 1));
        return CornersIn(top).Skip(1).Any() && (beside.Contains("->", StringComparison.Ordinal) || beside.Contains("<-", StringComparison.Ordinal));
    }

    private IEnumerable<int> CornersIn(int y) => Enumerable.Range(0, grid.Width(y)).Where(x =>
        grid.HasArms(y, x, Arms.Right | Arms.Down) && !grid.HasArms(y, x, Arms.Left));

    /// <summary>Whether the right border ends on a line that goes on: the box stands on a wider one (<c>├──┴──┤</c>).</summary>
    private bool IsEdgeOfWider(int y, int left, int right)
    {
        for (var x = right - Outline.Slack; x <= right + Outline.Slack; x++)
        {
            if (grid.HasArms(y, x, Arms.Horizontal | Arms.Up) && !grid.HasArms(y, x, Arms.Down) && EndOfLine(y, left, x) == x)
                return true;
        }

        return false;
    }

    private bool HasText(int y, int left, int right)
    {
        foreach (var character in grid.Span(y, left + 1, right))
        {
            if (char.IsLetterOrDigit(character))
                return true;
        }

        return false;
    }

    private bool IsConnectorEnd(int y, int x)
    {
        for (var at = x - 1; at <= x + 1; at++)
        {
            if (LineGlyphs.IsArrowHead(grid[y, at]) || grid[y, at] is 'v' or 'V' || grid.ArmsAt(y, at) != Arms.None)
                return true;
        }

        return false;
    }

    /// <summary>The column of the top right corner; a title may interrupt the edge.</summary>
    private int? EndOfEdge(int y, int left, out string? title)
    {
        title = null;
        var end = EndOfLine(y, left);
        if (grid.HasArms(y, end, Arms.Left | Arms.Down) && end > left)
            return end;

        if (!grid.HasArms(y, end, Arms.Right))
            return null;

        var next = end + 1;
        while (next < grid.Width(y) && !grid.ArmsAt(y, next).HasFlag(Arms.Left))
        {
            if ((grid.ArmsAt(y, next) & Arms.Vertical) != Arms.None)
                return null;
            next++;
        }

        var last = EndOfLine(y, next);
        if (!grid.HasArms(y, last, Arms.Left | Arms.Down))
            return null;

        title = SafeText.Clean(grid.Text(y, end + 1, next));
        return last;
    }

    /// <summary>The column where a rule ends on a border; as far as <paramref name="limit"/> when it goes on.</summary>
    private int? EndOfRule(int y, int left, int limit)
    {
        var end = EndOfLine(y, left, limit);
        return grid.HasArms(y, end, Arms.Left) && (end == limit || IsBorder(grid, y, end)) ? end : null;
    }

    /// <summary>Follows a line to the right as far as it goes; arrow heads may sit on it.</summary>
    private int EndOfLine(int y, int x, int limit = int.MaxValue)
    {
        while (x < limit && (grid.HasArms(y, x, Arms.Right) || LineGlyphs.IsArrowHead(grid[y, x])))
        {
            if (!grid.HasArms(y, x + 1, Arms.Left)
                && !(LineGlyphs.IsArrowHead(grid[y, x + 1]) && grid.HasArms(y, x + 2, Arms.Left)))
                break;
            x++;
        }

        return x;
    }
}
