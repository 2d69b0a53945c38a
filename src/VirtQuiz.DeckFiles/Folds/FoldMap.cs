namespace VirtQuiz.DeckFiles.Folds;

/// <summary>Tells which fold a line is in.</summary>
internal sealed class FoldMap
{
    private readonly Fold?[] innermost;

    /// <param name="folds">In the order in which they open; each inside of another, or apart from it.</param>
    public FoldMap(IReadOnlyList<Fold> folds)
    {
        Folds = folds;
        innermost = new Fold?[folds.Count > 0 ? folds.Max(fold => fold.Lines.Last) + 1 : 0];
        var around = new Stack<Fold>();
        var next = 0;
        for (var line = 0; line < innermost.Length; line++)
        {
            while (around.TryPeek(out var ended) && ended.Lines.Last < line)
                around.Pop();
            innermost[line] = around.TryPeek(out var fold) ? fold : null;

            // The line that it opens on may hold the mark of a list item around it, so it counts from the next one on.
            for (; next < folds.Count && folds[next].Lines.First == line; next++)
                around.Push(folds[next]);
        }
    }

    public IReadOnlyList<Fold> Folds { get; }

    /// <summary>The innermost fold that a line, counted from 1, stands in; null outside of all.</summary>
    public Fold? At(int line) => line <= innermost.Length ? innermost[line - 1] : null;

    /// <summary>The first fold that opens in a line, counted from 1, or below; null when there is none.</summary>
    public Fold? FirstFrom(int line)
    {
        var (from, to) = (0, Folds.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (Folds[middle].Lines.First < line - 1)
                from = middle + 1;
            else
                to = middle;
        }

        return from < Folds.Count ? Folds[from] : null;
    }
}
