namespace VirtQuiz;

/// <summary>Does the same with many things, on all cores; PLINQ would bring much into the native program.</summary>
public static class OnAllCores
{
    /// <returns>What came of each, in the order of the things.</returns>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> work)
    {
        var results = new TResult[things.Count];
        Parallel.For(0, things.Count, index => results[index] = work(things[index]));
        return results;
    }
}
