using System.Collections.Concurrent;
using LiteDB;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// Keeps every database that failed until the program ends. Closing one disposes its transactions up to the first that
/// throws; the finalizers of the others throw too ("current thread must contains transaction parameter"), and an
/// exception of a finalizer ends the program. What can be reached is not finalized.
/// </summary>
internal static class FailedDatabases
{
    private static readonly ConcurrentQueue<LiteDatabase> kept = [];

    /// <summary>Closes a database of which nothing is needed any more, and keeps it.</summary>
    public static void Add(LiteDatabase database)
    {
        kept.Enqueue(database);
        try
        {
            database.Dispose();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // It failed before; nothing of it is needed.
        }
    }
}
