using System.Diagnostics;
using System.Globalization;

namespace VirtQuiz.Fuzz;

/// <summary>How long the current thread has worked; waiting for a busy machine does not count where the system tells.</summary>
internal static class ThreadTime
{
    private const string Statistics = "/proc/thread-self/stat";
    private const int TicksPerSecond = 100;

    public static TimeSpan Now => File.Exists(Statistics) ? Worked(File.ReadAllText(Statistics)) : Stopwatch.GetElapsedTime(0);

    /// <summary>Fields 14 and 15 of proc(5), counted after the name in brackets, which is field 2.</summary>
    private static TimeSpan Worked(string statistics)
    {
        var fields = statistics[(statistics.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds((double)ticks / TicksPerSecond);
    }
}
