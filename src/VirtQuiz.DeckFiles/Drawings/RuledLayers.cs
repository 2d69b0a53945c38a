using System.Buffers;
using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;
using VirtQuiz.DeckFiles.Trees;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>
/// A stack drawn with rules alone, above, between and below its layers. Dashes do not count: programs print them below
/// the headers of what they list.
/// </summary>
internal static class RuledLayers
{
    private const int ShortestRule = 5;
    private const int RuleSlack = 2;
    private const int FewestLayers = 3;
    private const int MostLines = 2;
    private const string Pointers = "←◀◄⇐";

    private static readonly SearchValues<char> RuleGlyphs = SearchValues.Create("─━═");

    // Output and data; a layer has a name.
    private static readonly SearchValues<char> DataMarks = SearchValues.Create(":=|│;{}$%");

    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.Trim() is { Length: >= ShortestRule } rule && !rule.ContainsAnyExcept(RuleGlyphs);

    /// <summary>
    /// Whether bare rules go on below the outlines of a drawing, right under one of them: then the outlines are not all
    /// of the stack.
    /// </summary>
    public static bool GoesOnBelow(DrawingGrid grid, Outline outline)
    {
        var y = outline.Bottom + 1;
        return IsRule(grid.Span(y, 0, grid.Width(y)));
    }

    /// <returns>The layers from top to bottom and the line above them, if it is alone; null when this is no such stack.</returns>
    public static (string? Title, ImmutableArray<Layer> Layers)? Read(List<TextLine> lines)
    {
        var rules = RulesIn(lines);
        if (rules.Count <= FewestLayers || !AreAlike([.. rules.Select(y => lines[y].Text)]))
            return null;

        // Below the last rule text may explain; above the first one only a title may stand.
        var above = lines.Take(rules[0]).Where(line => !string.IsNullOrWhiteSpace(line.Text)).ToList();
        var below = lines.Skip(rules[^1] + 1).Any(line => !string.IsNullOrWhiteSpace(line.Text));
        if (above.Count > 1 || below)
            return null;

        var layers = rules.Zip(rules.Skip(1), (upper, lower) => LayerOf([.. lines.Skip(upper + 1).Take(lower - upper - 1)], lines[upper].Text)).ToList();
        return layers.Any(layer => layer is null)
            ? null
            : (above is [var title] ? SafeText.Clean(title.Text).TrimEnd(':', '：', ' ') : null, [.. layers.OfType<Layer>()]);
    }

    private static List<int> RulesIn(List<TextLine> lines)
    {
        var rules = new List<int>();
        for (var y = 0; y < lines.Count; y++)
        {
            if (IsRule(lines[y].Text))
                rules.Add(y);
        }

        return rules;
    }

    private static bool AreAlike(List<string> rules)
    {
        var starts = rules.Select(Start).ToList();
        var lengths = rules.Select(rule => rule.Trim().Length).ToList();
        return starts.All(start => start == starts[0]) && lengths.Max() - lengths.Min() <= RuleSlack;
    }

    private static Layer? LayerOf(List<TextLine> lines, string rule)
    {
        var named = lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).ToList();
        if (named.Count is 0 or > MostLines)
            return null;

        var names = new List<string>();
        var remarks = new List<string>();
        foreach (var line in named)
        {
            var pointer = line.Text.AsSpan().IndexOfAny(Pointers);
            var name = (pointer < 0 ? line.Text : line.Text[..pointer]).TrimEnd();
            if (!FitsRule(name, rule) || name.Trim().Contains("  ", StringComparison.Ordinal)
                || name.AsSpan().ContainsAny(DataMarks) || Misfit.IsItem(name.Trim()))
                return null;

            names.Add(name);
            if (pointer >= 0)
                remarks.Add(line.Text[(pointer + 1)..]);
        }

        var text = SafeText.Clean(string.Join(' ', names));
        var remark = SafeText.Clean(string.Join(' ', remarks));
        var first = named[0].At(Start(named[0].Text));
        return text.AsSpan().HasLetter && TreeNames.IsLayer(text) ? new Layer(text, first, [], remark.Length > 0 ? remark : null) : null;
    }

    private static bool FitsRule(string name, string rule) =>
        Start(name) >= Start(rule) && name.EnumerateRunes().Sum(DisplayWidth.Of) <= rule.TrimEnd().Length;

    private static int Start(string line) => line.Length - line.TrimStart().Length;
}
