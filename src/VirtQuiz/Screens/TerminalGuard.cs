using System.Diagnostics;
using System.Runtime.InteropServices;
using Terminal.Gui.App;

namespace VirtQuiz.Screens;

/// <summary>
/// Gives the terminal back as it was, on every way out: at the end of the game, on signals, when the application does
/// not react to a signal, and when it crashes.
/// </summary>
public sealed class TerminalGuard : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private const string SaveTitle = "\e[22;0t";

    // Application keys stay on after the console was used; the title is taken back from where it was saved.
    private const string AfterGame = "\e[?1l\e>\e[23;0t";

    // Mouse, bracketed paste and keyboard protocol off, colors off, cursor on, main screen.
    private const string AfterCrash = "\e[?1003l\e[?1015l\e[?1006l\e[?1000l\e[?2004l\e[<u\e[0m\e[?25h\e[?1049l" + AfterGame;

    private readonly List<PosixSignalRegistration> registrations = [];
    private Timer? watchdog;
    private volatile int signalled;

    public TerminalGuard()
    {
        WriteToTerminal(SaveTitle);
        foreach (var (signal, number) in Signals)
            registrations.Add(PosixSignalRegistration.Create(signal, context => Stop(context, number)));
        AppDomain.CurrentDomain.UnhandledException += OnCrash;
    }

    /// <summary>0, or 128 plus the number of the signal that ended the game.</summary>
    public int ExitCode => signalled == 0 ? 0 : 128 + signalled;

    private static IEnumerable<(PosixSignal Signal, int Number)> Signals => OperatingSystem.IsWindows()
        ? [(PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15)]
        : [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3), (PosixSignal.SIGTERM, 15)];

    /// <summary>Ends the application at its next turn after a signal. Invoking it instead could wait for a lock for ever.</summary>
    public void Watch(IApplication app) => app.Iteration += (_, _) =>
    {
        if (signalled == 0)
            return;
        foreach (var session in app.SessionStack ?? [])
            app.RequestStop(session.Runnable);
    };

    public void Dispose()
    {
        AppDomain.CurrentDomain.UnhandledException -= OnCrash;
        foreach (var registration in registrations)
            registration.Dispose();
        watchdog?.Dispose();
        WriteToTerminal(AfterGame);
    }

    private void Stop(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        signalled = number;
        watchdog ??= new Timer(_ => GiveUp(), null, Patience, System.Threading.Timeout.InfiniteTimeSpan);
    }

    private void GiveUp()
    {
        Restore();
        Environment.Exit(ExitCode);
    }

    private static void OnCrash(object sender, UnhandledExceptionEventArgs e) => Restore();

    private static void Restore()
    {
        WriteToTerminal(AfterCrash);
        if (OperatingSystem.IsWindows())
            return;

        try
        {
            using var stty = Process.Start("/bin/sh", ["-c", "stty sane </dev/tty"]);
            stty.WaitForExit(TimeSpan.FromSeconds(1));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Without a shell there is nothing left to try.
        }
    }

    private static void WriteToTerminal(string sequences)
    {
        try
        {
            using var terminal = new FileStream(OperatingSystem.IsWindows() ? "CONOUT$" : "/dev/tty", FileMode.Open, FileAccess.Write);
            terminal.Write(System.Text.Encoding.ASCII.GetBytes(sequences));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // The terminal has hung up.
        }
    }
}
