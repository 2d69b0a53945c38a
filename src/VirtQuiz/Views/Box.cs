namespace VirtQuiz.Views;

/// <summary>An outline divided into layers, as posts draw them. Wide glyphs never break its border.</summary>
/// <param name="width">Cells including both borders; at least 6.</param>
public sealed class Box(int width)
{
    public int Width { get; } = Math.Max(6, width);

    private int Inside => Width - 2;

    /// <summary>The narrowest box between two widths in which no text wraps, if there is one.</summary>
    public static Box For(IEnumerable<string> texts, int narrowest, int widest)
    {
        var needed = texts.Max(Cells.Width) + 4;
        return new Box(Math.Min(Math.Max(needed, narrowest), widest));
    }

    /// <summary>The inside of a layer: its text centered, in as many lines as it needs.</summary>
    public IEnumerable<string> Layer(string text) =>
        Cells.Wrap(Cells.Clean(text), Inside - 2).Select(line => Cells.Center(line, Inside));

    /// <summary>The line above the layer at <paramref name="gap"/>, or the last one.</summary>
    public string Boundary(int gap, int layers, bool heavy = false)
    {
        var (left, right) = (gap == 0, gap == layers, heavy) switch
        {
            (true, _, false) => ('┌', '┐'),
            (true, _, true) => ('┍', '┑'),
            (_, true, false) => ('└', '┘'),
            (_, true, true) => ('┕', '┙'),
            (_, _, false) => ('├', '┤'),
            _ => ('┝', '┥'),
        };
        return left + new string(heavy ? '━' : '─', Inside) + right;
    }
}
