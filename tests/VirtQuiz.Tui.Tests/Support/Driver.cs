using System.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;
using Terminal.Gui.Views;

namespace VirtQuiz.Tui.Tests.Support;

/// <summary>Plays in a window without a terminal: presses keys, drags, and reads the screen.</summary>
internal sealed class Driver : IDisposable
{
    private readonly IApplication app;
    private readonly Runnable window;

    private Driver(IApplication app, Runnable window)
    {
        this.app = app;
        this.window = window;
    }

    /// <summary>The rows of the screen, without trailing spaces.</summary>
    public IReadOnlyList<string> Rows => [.. app.Driver!.ToString().Split('\n').Take(app.Driver.Rows).Select(row => row.TrimEnd())];

    /// <summary>Where the terminal's cursor stands; null while it is hidden.</summary>
    public Point? Cursor
    {
        get
        {
            app.Navigation!.UpdateCursor();
            return app.Driver!.GetCursor().Position;
        }
    }

    public string Text => string.Join('\n', Rows);

    public static Driver Open(Func<Runnable> make, int width = 80, int height = 24)
    {
        var app = Application.Create(new VirtualTimeProvider());
        app.Init(DriverRegistry.Names.ANSI);
        app.Driver!.SetScreenSize(width, height);
        var window = make();
        app.Begin(window);
        app.LayoutAndDraw();
        return new Driver(app, window);
    }

    public Driver Press(params Key[] keys)
    {
        foreach (var key in keys)
        {
            app.InjectKey(key);
            app.LayoutAndDraw();
        }

        return this;
    }

    public Driver Type(string characters) => Press([.. characters.Select(character => new Key(character))]);

    /// <summary>Pastes as a terminal with bracketed paste does.</summary>
    public Driver Paste(string text)
    {
        app.RaisePasteEvent(text);
        app.LayoutAndDraw();
        return this;
    }

    public Driver Resize(int width, int height)
    {
        app.Driver!.SetScreenSize(width, height);
        app.LayoutAndDraw();
        return this;
    }

    /// <summary>Presses the left button in the middle of a text on the screen.</summary>
    public Driver Grab(string text) => Mouse(MouseFlags.LeftButtonPressed, Find(text));

    /// <summary>Moves to a text with the button down.</summary>
    public Driver DragOver(string text) => Mouse(MouseFlags.LeftButtonPressed | MouseFlags.PositionReport, Find(text));

    public Driver Release(string text) => Mouse(MouseFlags.LeftButtonReleased, Find(text));

    public Driver Click(string text) => Grab(text).Release(text);

    /// <summary>Fails, showing the screen, unless it shows all of the texts.</summary>
    public Driver Shows(params string[] texts)
    {
        foreach (var text in texts)
            Assert.True(Text.Contains(text, StringComparison.Ordinal), $"'{text}' is not on the screen:\n{Text}");
        return this;
    }

    public Driver ShowsNot(string text)
    {
        Assert.False(Text.Contains(text, StringComparison.Ordinal), $"'{text}' is on the screen:\n{Text}");
        return this;
    }

    public void Dispose()
    {
        window.Dispose();
        app.Dispose();
    }

    private Driver Mouse(MouseFlags flags, Point at)
    {
        app.InjectMouse(new Mouse { Flags = flags, ScreenPosition = at });
        app.LayoutAndDraw();
        return this;
    }

    private Point Find(string text)
    {
        for (var row = 0; row < Rows.Count; row++)
        {
            var index = Rows[row].IndexOf(text, StringComparison.Ordinal);
            if (index >= 0)
                return new Point(VirtQuiz.Views.Cells.Width(Rows[row][..index]) + 1, row);
        }

        Assert.Fail($"'{text}' is not on the screen:\n{Text}");
        return default;
    }
}
