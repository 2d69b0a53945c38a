namespace VirtQuiz.Views;

/// <summary>Shares and counts as bars.</summary>
public static class BarChart
{
    private const string Eighths = " ▁▂▃▄▅▆▇█";

    /// <summary>One lying bar of whole cells.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static string Across(double share, int cells)
    {
        var full = (int)Math.Round(Math.Clamp(share, 0, 1) * cells);
        return new string('█', full) + new string('░', cells - full);
    }

    /// <summary>The rows of upright bars in eighths of a cell, the highest first, each bar so many cells wide.</summary>
    /// <param name="heights">From 0 to 1; null leaves a gap. What is above 0 shows at least an eighth.</param>
    public static IReadOnlyList<string> Upright(IReadOnlyList<double?> heights, int rows, int cells) =>
        [.. Enumerable.Range(0, rows).Select(row => string.Concat(heights.Select(height => Part(height ?? 0, rows - 1 - row, rows, cells))))];

    /// <param name="below">How many rows are below this one.</param>
    private static string Part(double height, int below, int rows, int cells)
    {
        var eighths = Math.Max(height > 0 ? 1 : 0, (int)Math.Round(Math.Clamp(height, 0, 1) * rows * 8));
        return new string(Eighths[Math.Clamp(eighths - (8 * below), 0, 8)], cells);
    }
}
