namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Boxes that stand side by side on a wider one: a stack whose upper layers are drawn as boxes of their own.</summary>
internal static class Pile
{
    // Boxes share an edge, touch, or leave one blank line between them.
    private const int FarthestBelow = 2;

    /// <returns>For each pile its bands from top to bottom, each with its boxes from left to right.</returns>
    public static List<List<List<Outline>>> Find(DrawingGrid grid, List<Outline> boxes)
    {
        if (boxes.Count < 2)
            return [];

        var piles = new List<List<List<Outline>>>();
        var used = new HashSet<Outline>();
        foreach (var bottom in boxes.OrderByDescending(box => box.Top))
        {
            if (used.Contains(bottom))
                continue;

            var pile = new List<List<Outline>> { new() { bottom } };
            while (BandAbove(grid, pile[0], bottom, boxes) is { Count: > 0 } band)
                pile.Insert(0, band);
            if (pile.Count == 1 || (pile.All(band => band.Count == 1) && !SharesEdge(pile)))
                continue;

            piles.Add(pile);
            used.UnionWith(pile.SelectMany(band => band));
        }

        piles.Reverse();
        return piles;
    }

    private static List<Outline> BandAbove(DrawingGrid grid, List<Outline> lower, Outline bottom, List<Outline> boxes)
    {
        var near = boxes.Where(box => StandsOn(grid, box, lower[0]) && IsAcross(box, bottom)).ToList();
        return [.. near.Where(box => (box.Top, box.Bottom) == (near[0].Top, near[0].Bottom)).OrderBy(box => box.Left)];
    }

    private static bool StandsOn(DrawingGrid grid, Outline upper, Outline lower) =>
        upper != lower && upper.Top < lower.Top && (lower.Top - upper.Bottom) switch
        {
            < 0 or > FarthestBelow => false,
            FarthestBelow => grid.Span(lower.Top - 1, upper.Left, upper.Right + 1).IsWhiteSpace(),
            _ => true,
        };

    private static bool IsAcross(Outline box, Outline bottom) =>
        box.Left >= bottom.Left - Outline.Slack && box.Right <= bottom.Right + Outline.Slack;

    private static bool SharesEdge(List<List<Outline>> pile) =>
        pile.Zip(pile.Skip(1)).Any(neighbors => neighbors.First[0].Bottom == neighbors.Second[0].Top);
}
