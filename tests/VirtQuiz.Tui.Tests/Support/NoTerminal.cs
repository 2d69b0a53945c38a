using System.Runtime.CompilerServices;

namespace VirtQuiz.Tui.Tests.Support;

internal static class NoTerminal
{
    /// <summary>Keeps the driver away from the terminal the tests are run in.</summary>
    [ModuleInitializer]
    internal static void KeepAway() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
}
