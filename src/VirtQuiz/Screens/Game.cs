using Terminal.Gui.App;
using VirtQuiz.Views;

namespace VirtQuiz.Screens;

/// <summary>The way into the game for the command line.</summary>
public static class Game
{
    private static readonly TimeSpan TickEvery = TimeSpan.FromSeconds(30);

    /// <summary>Whether there is a terminal that can show the game: input and output attached, and not TERM=dumb.</summary>
    public static bool HasTerminal =>
        Environment.GetEnvironmentVariable("TERM") != "dumb" && !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>Plays until the learner quits, and leaves the terminal as it was.</summary>
    /// <returns>0, or 128 plus the number of the signal that ended the game.</returns>
    public static int Run(GameOptions options)
    {
        using var guard = new TerminalGuard();
        using var window = MakeWindow(options);
        using (var app = Application.Create())
        {
            app.Init();
            // The terminal's own sixteen colors, so that a light terminal stays light; some know no others.
            app.Driver!.Force16Colors = true;
            guard.Watch(app);
            var pace = new Pace(options.Time);
            pace.Watch(app);
            app.AddTimeout(TickEvery, () =>
            {
                window.Tick();
                return true;
            });
            app.Run(window);
            window.CloseSitting();
        }

        return guard.ExitCode;
    }

    // Before the terminal is taken: many cards take a while to be counted, and the screen would be blank.
    private static GameWindow MakeWindow(GameOptions options)
    {
        using var notice = options.TellOfWaiting?.Invoke();
        return new GameWindow(options, PaletteOfTerminal());
    }

    private static Palette PaletteOfTerminal() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? Palette.Colored : Palette.Monochrome;
}
