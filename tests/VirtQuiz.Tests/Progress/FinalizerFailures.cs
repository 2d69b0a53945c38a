using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace VirtQuiz.Tests.Progress;

/// <summary>Every exception that a finalizer of LiteDB's has thrown since the tests began.</summary>
internal static class FinalizerFailures
{
    private static readonly ConcurrentQueue<string> failures = [];

    public static IReadOnlyCollection<string> All => failures;

    [ModuleInitializer]
    internal static void Watch() => AppDomain.CurrentDomain.FirstChanceException += (_, thrown) =>
    {
        if (Environment.StackTrace is { } trace && trace.Contains("LiteDB.", StringComparison.Ordinal) && trace.Contains(".Finalize()", StringComparison.Ordinal))
            failures.Enqueue(thrown.Exception.Message);
    };
}
