using System.Collections.Immutable;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>A closed rectangle of lines. All edges belong to it.</summary>
/// <param name="Rules">The lines that divide it from left to right, from top to bottom.</param>
/// <param name="EdgeTitle">The text in its top edge (<c>┌─ Host ─┐</c>), or null.</param>
internal sealed record Outline(int Top, int Left, int Bottom, int Right, ImmutableArray<int> Rules, string? EdgeTitle)
{
    /// <summary>How many columns a border may have slipped: authors miscount wide glyphs.</summary>
    public const int Slack = 2;

    public bool Contains(Outline other) =>
        Top < other.Top && Left < other.Left && Bottom > other.Bottom && Right > other.Right;

    public bool Covers(int y, int x) => y >= Top && y <= Bottom && x >= Left && x <= Right;

    /// <summary>The first and last line between each two rules; rules without a line between them make no row.</summary>
    public List<(int First, int Last)> Rows()
    {
        var rows = new List<(int First, int Last)>(Rules.Length + 1);
        var first = Top + 1;
        foreach (var rule in Rules)
        {
            if (rule > first)
                rows.Add((first, rule - 1));
            first = rule + 1;
        }

        if (Bottom > first)
            rows.Add((first, Bottom - 1));
        return rows;
    }
}
