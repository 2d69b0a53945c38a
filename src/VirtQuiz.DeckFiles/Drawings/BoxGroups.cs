namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Which boxes hang together: disjoint sets of indexes.</summary>
internal sealed class BoxGroups(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>The same for all boxes of a group: its first one.</summary>
    public int Of(int index)
    {
        while (parents[index] != index)
            index = parents[index];
        return index;
    }

    public void Join(int one, int other)
    {
        var (first, second) = (Of(one), Of(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    public bool IsAlone(int index) => Enumerable.Range(0, parents.Length).Count(other => Of(other) == Of(index)) == 1;
}
