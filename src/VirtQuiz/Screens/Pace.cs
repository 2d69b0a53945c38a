using Terminal.Gui.App;

namespace VirtQuiz.Screens;

/// <summary>
/// How often the application looks for input: often while the learner plays, so that a key shows at once, and seldom
/// when nobody is there, so that a window left open costs next to nothing.
/// </summary>
public sealed class Pace(TimeProvider time)
{
    private const ushort Playing = 120, Waiting = 25, Away = 10;

    private static readonly TimeSpan StillPlaying = TimeSpan.FromSeconds(3), StillThere = TimeSpan.FromMinutes(1);

    private long? lastInput;

    /// <summary>Follows an application that is about to run.</summary>
    public void Watch(IApplication app)
    {
        app.Keyboard.KeyDown += (_, _) => lastInput = time.GetTimestamp();
        app.Mouse.MouseEvent += (_, _) => lastInput = time.GetTimestamp();
        app.Iteration += (_, _) => Application.MaximumIterationsPerSecond = Rate(Idle);
    }

    // A window that was opened and not touched waits from the start.
    private TimeSpan Idle => lastInput is { } since ? time.GetElapsedTime(since) : StillPlaying;

    /// <summary>Looks a second, after so much time without input.</summary>
    public static ushort Rate(TimeSpan idle) => idle < StillPlaying ? Playing : idle < StillThere ? Waiting : Away;
}
