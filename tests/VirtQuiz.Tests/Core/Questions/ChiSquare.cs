namespace VirtQuiz.Tests.Core.Questions;

internal static class ChiSquare
{
    /// <summary>How far the counts are from being equal (Pearson).</summary>
    public static double OfUniform(IReadOnlyCollection<int> counts)
    {
        var expected = (double)counts.Sum() / counts.Count;
        return counts.Sum(count => (count - expected) * (count - expected) / expected);
    }
}
