namespace VirtQuiz.Progress.Projections;

/// <summary>A line does not stand where it stood when it was applied: the journals have changed beneath the database.</summary>
internal sealed class StaleProjectionException(string journal) : Exception($"The journal has changed: {journal}")
{
    public string Journal => journal;
}
