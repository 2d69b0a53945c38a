namespace VirtQuiz.Progress.Checks;

/// <summary>Which numbers of a device were met. Those of a journal follow each other, so they take next to no room.</summary>
internal sealed class SequenceRanges
{
    private readonly List<(long First, long Last)> met = [];

    public void Add(long sequence)
    {
        if (met.Count > 0 && met[^1].Last + 1 == sequence)
            met[^1] = (met[^1].First, sequence);
        else if (met.Count == 0 || sequence < met[^1].First || sequence > met[^1].Last)
            met.Add((sequence, sequence));
    }

    /// <summary>The numbers from 1 to the last one met that were not met, in ranges.</summary>
    public IEnumerable<(long First, long Last)> Missing()
    {
        var next = 1L;
        foreach (var (first, last) in met.Order())
        {
            if (first > next)
                yield return (next, first - 1);
            next = Math.Max(next, last + 1);
        }
    }
}
