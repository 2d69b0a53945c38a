namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Boxes that stand side by side on a wider one: a stack whose upper layers are drawn as boxes of their own.</summary>
internal static class Pile
{
    // Boxes share an edge, touch, or leave one blank line between them.
    private const int FarthestBelow = 2;

    /// <returns>For each pile its bands from top to bottom, each with its boxes from left to right.</returns>
    public static List<List<List<Outline>>> Find(DrawingGrid grid, IReadOnlyList<Outline> boxes)
    {
        var bands = boxes.GroupBy(box => (box.Top, box.Bottom)).OrderBy(band => band.Key.Top)
            .Select(band => band.OrderBy(box => box.Left).ToList()).ToList();
        var piles = new List<List<List<Outline>>>();
        var pile = new List<List<Outline>>();
        foreach (var band in bands)
        {
            if (pile.Count > 0 && !StandsOn(grid, pile[^1], band))
                Close();
            pile.Add(band);
        }

        Close();
        return piles;

        void Close()
        {
            while (pile.Count > 0 && pile[^1].Count > 1)
                pile.RemoveAt(pile.Count - 1);
            if (pile.Count > 1 && (pile.Any(band => band.Count > 1) || SharesEdge(pile)) && pile.All(band => IsAcross(band, pile[^1][0])))
                piles.Add(pile);
            pile = [];
        }
    }

    private static bool SharesEdge(List<List<Outline>> pile) =>
        pile.Zip(pile.Skip(1)).Any(neighbors => neighbors.First[0].Bottom == neighbors.Second[0].Top);

    private static bool StandsOn(DrawingGrid grid, List<Outline> upper, List<Outline> lower)
    {
        var distance = lower[0].Top - upper[0].Bottom;
        return distance is >= 0 and <= FarthestBelow
            && (distance < FarthestBelow || IsClear(grid, lower[0].Top - 1, upper.Concat(lower).ToList()));
    }

    private static bool IsClear(DrawingGrid grid, int y, List<Outline> boxes) =>
        string.IsNullOrWhiteSpace(grid.Text(y, boxes.Min(box => box.Left), boxes.Max(box => box.Right) + 1));

    private static bool IsAcross(List<Outline> band, Outline bottom) =>
        band[0].Left >= bottom.Left - Outline.Slack && band[^1].Right <= bottom.Right + Outline.Slack;
}
