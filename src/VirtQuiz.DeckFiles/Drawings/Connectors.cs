using System.Buffers;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>
/// The lines and arrows between outlines. Boxes that follow each other downward, one by one, make a chain; lines that
/// branch, join or run sideways make a network.
/// </summary>
internal sealed class Connectors
{
    private static readonly SearchValues<char> DiagonalLine = SearchValues.Create(" \t/\\|│vV▼");

    private readonly DrawingGrid grid;
    private readonly List<Outline> outlines;
    private readonly bool[][] visited;
    private readonly int?[][] owners;
    private readonly HashSet<(int Upper, int Lower)> steps = [];
    private readonly BoxGroups groups;
    private readonly HashSet<int> networked = [];

    // With a line from its upper or lower edge that turns aside and leads to no box.
    private readonly HashSet<int> loose = [];

    private Connectors(DrawingGrid grid, List<Outline> outlines)
    {
        this.grid = grid;
        this.outlines = outlines;
        groups = new BoxGroups(outlines.Count);
        visited = [.. Enumerable.Range(0, grid.Height).Select(y => new bool[grid.Width(y)])];
        owners = [.. Enumerable.Range(0, grid.Height).Select(y => new int?[grid.Width(y)])];
        for (var index = 0; index < outlines.Count; index++)
            Own(index);
    }

    /// <param name="outlines">Without frames and without boxes inside layers.</param>
    /// <param name="isNetwork">Whether some of the outlines belong to a network.</param>
    /// <returns>The outlines that are no network, chained from top to bottom.</returns>
    public static List<List<Outline>> Chain(DrawingGrid grid, List<Outline> outlines, out bool isNetwork)
    {
        isNetwork = false;
        if (outlines.Count < 2)
            return outlines is [var only] ? [[only]] : [];

        var connectors = new Connectors(grid, outlines);
        for (var index = 0; index < outlines.Count; index++)
            connectors.FollowFrom(index);
        connectors.JoinTouching();
        connectors.JoinBeside();
        connectors.JoinByDiagonals();
        connectors.FindBranches();
        var networks = connectors.networked.Select(connectors.groups.Of).ToHashSet();
        networks.UnionWith(connectors.loose.Where(index => !connectors.groups.IsAlone(index)).Select(connectors.groups.Of));
        isNetwork = networks.Count > 0;
        return [.. Enumerable.Range(0, outlines.Count).Where(index => !networks.Contains(connectors.groups.Of(index)))
            .GroupBy(connectors.groups.Of)
            .Select(chain => chain.Select(index => outlines[index]).OrderBy(box => box.Top).ToList())];
    }

    private void FollowFrom(int index)
    {
        var box = outlines[index];
        for (var x = box.Left; x <= box.Right; x++)
        {
            Follow(box.Bottom + 1, x, startsUpright: true);
            Follow(box.Top - 1, x, startsUpright: true);
        }

        for (var y = box.Top; y <= box.Bottom; y++)
            Follow(y, grid.IsBlank(y, box.Right + 1) ? box.Right + 2 : box.Right + 1, startsUpright: false);
    }

    /// <summary>Collects everything that hangs together from a cell, and the outlines that it touches.</summary>
    private void Follow(int y, int x, bool startsUpright)
    {
        if (!IsConnector(y, x) || visited[y][x]
            || (startsUpright && (grid.ArmsAt(y, x) & Arms.Vertical) == Arms.None && !IsArrow(y, x)))
            return;

        var below = new HashSet<int>();
        var above = new HashSet<int>();
        var beside = new HashSet<int>();
        var turns = false;
        var waiting = new Stack<(int Y, int X)>([(y, x)]);
        while (waiting.TryPop(out var cell))
        {
            if (!IsConnector(cell.Y, cell.X) || visited[cell.Y][cell.X])
                continue;

            visited[cell.Y][cell.X] = true;
            var isAcross = grid.ArmsAt(cell.Y, cell.X) == Arms.Horizontal;
            if (!isAcross)
            {
                Touch(cell.Y - 1, cell.X, above);
                Touch(cell.Y + 1, cell.X, below);
                waiting.Push((cell.Y - 1, cell.X));
                waiting.Push((cell.Y + 1, cell.X));
            }

            turns |= startsUpright && isAcross && grid.ArmsAt(cell.Y, cell.X + 1) == Arms.Horizontal;
            if (grid.ArmsAt(cell.Y, cell.X) != Arms.Vertical)
            {
                TouchBeside(cell.Y, cell.X, -1, Arms.Left, beside);
                TouchBeside(cell.Y, cell.X, 1, Arms.Right, beside);
                waiting.Push((cell.Y, cell.X - 1));
                waiting.Push((cell.Y, cell.X + 1));
            }
        }

        Note([.. above], [.. below], [.. beside], turns);
    }

    private void Note(int[] above, int[] below, int[] beside, bool turns)
    {
        int[] touched = [.. above.Concat(below).Concat(beside).Distinct()];
        for (var index = 1; index < touched.Length; index++)
            groups.Join(touched[0], touched[index]);

        if (touched.Length > 2 || (touched.Length == 2 && (beside.Length > 0 || above.Length != 1 || below.Length != 1)))
            networked.UnionWith(touched);
        else if (touched.Length == 2)
            steps.Add((above[0], below[0]));
        else if (turns)
            loose.UnionWith(touched);
    }

    /// <summary>Boxes of one width, set one right upon the other, need no arrow; others are joined by a line in both edges.</summary>
    private void JoinTouching()
    {
        for (var upper = 0; upper < outlines.Count; upper++)
        {
            for (var lower = 0; lower < outlines.Count; lower++)
            {
                if (outlines[lower].Top == outlines[upper].Bottom + 1
                    && (HaveOneWidth(outlines[lower], outlines[upper]) || HaveLineBetween(outlines[upper], outlines[lower])))
                {
                    steps.Add((upper, lower));
                    groups.Join(upper, lower);
                }
            }
        }
    }

    private static bool HaveOneWidth(Outline one, Outline other) =>
        Math.Abs(one.Left - other.Left) <= Outline.Slack && Math.Abs(one.Right - other.Right) <= Outline.Slack;

    private bool HaveLineBetween(Outline upper, Outline lower)
    {
        for (var x = Math.Max(upper.Left, lower.Left) + 1; x < Math.Min(upper.Right, lower.Right); x++)
        {
            if (grid.ArmsAt(upper.Bottom, x).HasFlag(Arms.Down) || LineGlyphs.IsArrowHead(grid[lower.Top, x]))
                return true;
        }

        return false;
    }

    /// <summary>A labeled line from one box to the next on its right: <c>|--(A)- request ->|</c>.</summary>
    private void JoinBeside()
    {
        for (var y = 0; y < grid.Height; y++)
        {
            var start = 0;
            int? left = null;
            for (var x = 0; x < grid.Width(y); x++)
            {
                if (owners[y][x] is not { } owner)
                    continue;

                if (left is { } from && from != owner && x - start > 2 && LeadsAcross(y, start, x - 1))
                {
                    groups.Join(from, owner);
                    networked.Add(owner);
                }

                (left, start) = (owner, x + 1);
            }
        }
    }

    private bool LeadsAcross(int y, int first, int last)
    {
        while (first < last && grid.IsBlank(y, first))
            first++;
        while (last > first && grid.IsBlank(y, last))
            last--;
        return IsAcross(y, first) && IsAcross(y, last);
    }

    private bool IsAcross(int y, int x) =>
        grid.HasArms(y, x, Arms.Horizontal) || grid[y, x] is '<' or '>' || LineGlyphs.IsArrowHead(grid[y, x]);

    /// <summary>A line of slashes between boxes fans out.</summary>
    private void JoinByDiagonals()
    {
        for (var y = 1; y < grid.Height; y++)
        {
            var text = grid.Text(y, 0, grid.Width(y));
            if (text.AsSpan().ContainsAny('/', '\\') && !text.AsSpan().ContainsAnyExcept(DiagonalLine) && !owners[y].Any(owner => owner is not null))
            {
                for (var index = 1; index < outlines.Count; index++)
                    groups.Join(0, index);
                networked.Add(0);
                return;
            }
        }
    }

    private void FindBranches()
    {
        networked.UnionWith(steps.CountBy(step => step.Upper).Where(after => after.Value > 1).Select(branch => branch.Key));
        networked.UnionWith(steps.CountBy(step => step.Lower).Where(before => before.Value > 1).Select(junction => junction.Key));
    }

    private void Own(int index)
    {
        var box = outlines[index];
        for (var y = box.Top; y <= box.Bottom; y++)
        {
            var width = Math.Min(box.Right + 1, grid.Width(y)) - box.Left;
            if (width > 0)
                owners[y].AsSpan(box.Left, width).Fill(index);
        }
    }

    private int? OwnerAt(int y, int x) => x >= 0 && x < grid.Width(y) ? owners[y][x] : null;

    private void Touch(int y, int x, HashSet<int> touched)
    {
        if (OwnerAt(y, x) is { } owner)
            touched.Add(owner);
    }

    /// <summary>A line may end one column before the box that it leads to.</summary>
    private void TouchBeside(int y, int x, int step, Arms arm, HashSet<int> touched)
    {
        var isGap = grid.IsBlank(y, x + step) && OwnerAt(y, x + step) is null && (grid.HasArms(y, x, arm) || IsArrow(y, x));
        Touch(y, isGap ? x + step + step : x + step, touched);
    }

    private bool IsConnector(int y, int x) =>
        (grid.ArmsAt(y, x) != Arms.None || IsArrow(y, x)) && OwnerAt(y, x) is null;

    /// <summary>An arrow head, also a lone letter v below a line.</summary>
    private bool IsArrow(int y, int x) =>
        LineGlyphs.IsArrowHead(grid[y, x])
        || (grid[y, x] is 'v' or 'V' && grid.IsBlank(y, x - 1) && grid.IsBlank(y, x + 1)
            && ((grid.ArmsAt(y - 1, x) & Arms.Vertical) != Arms.None || grid.HasArms(y - 1, x, Arms.Horizontal)))
        || (grid[y, x] is '<' && grid[y, x + 1] is '-') || (grid[y, x] is '>' && grid[y, x - 1] is '-');
}
