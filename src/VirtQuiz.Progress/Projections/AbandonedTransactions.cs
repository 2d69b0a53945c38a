using System.Runtime.ExceptionServices;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// Keeps LiteDB's finalizers from ending the program. A transaction that a damaged file has thrown out of is finalized
/// later, and its finalizer throws ("current thread must contains transaction parameter", or a disposed stream pool);
/// by then the database has been set aside and made anew, and nothing of it is needed.
/// </summary>
internal static class AbandonedTransactions
{
    private static int tolerated;

    /// <summary>Lets exceptions of these finalizers pass from now on; every other one ends the program as before.</summary>
    public static void Tolerate()
    {
        if (Interlocked.Exchange(ref tolerated, 1) == 0)
            ExceptionHandling.SetUnhandledExceptionHandler(IsOfFinalizer);
    }

    private static bool IsOfFinalizer(Exception exception) =>
        exception.StackTrace is { } trace
        && trace.Contains("LiteDB.Engine.TransactionService.Dispose", StringComparison.Ordinal)
        && trace.Contains("Finalize", StringComparison.Ordinal);
}
