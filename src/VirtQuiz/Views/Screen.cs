using System.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace VirtQuiz.Views;

/// <summary>
/// A screen of the game: composes a page from its model and offers the keys that call the model's intentions.
/// </summary>
public abstract class Screen : View
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    private Page page = Page.Sentence(Size.Empty, "");
    private int scrolled;

    protected Screen(IShell shell)
    {
        Shell = shell;
        Width = Dim.Fill();
        Height = Dim.Fill();
    }

    /// <summary>Something was done by mouse; a key's doer knows by itself.</summary>
    public event EventHandler? Clicked;

    /// <summary>The keys that work now, the most useful first.</summary>
    public abstract IEnumerable<KeyOffer> Offers { get; }

    /// <summary>Whether input is to be ignored for the moment, as right after feedback appears.</summary>
    public virtual bool IsDeaf => false;

    /// <summary>All keys that work now, those of every screen included unless they are taken for text.</summary>
    public IEnumerable<KeyOffer> AllOffers => [.. Offers, Scrolling, .. Shell.Everywhere.Where(offer => !TakesText || !offer.IsWritten)];

    protected IShell Shell { get; }

    protected abstract Heading Heading { get; }

    /// <summary>Whether keys that write are text now, whatever else they mean.</summary>
    protected virtual bool TakesText => false;

    private KeyOffer Scrolling => KeyOffer.For(
        Intent.PageUp, () => Scroll(1 - page.Body.Height), Intent.PageDown, () => Scroll(page.Body.Height - 1), "");

    /// <summary>Writes what a key writes, or does what it means; false for a key without a meaning.</summary>
    public bool Take(Key key)
    {
        // Text is taken even while input is to be ignored: nothing of it may be lost, and it decides nothing.
        if (TakesText && KeyTable.TextOf(key) is { } text)
        {
            Type(text);
            return true;
        }

        if (KeyTable.Read(key) is not var (intent, number))
            return false;
        if (intent == Intent.Quit || !IsDeaf)
            Do(intent, number);
        return true;
    }

    /// <summary>Takes text that was pasted; false where none is typed.</summary>
    public bool TakePasted(string text)
    {
        if (TakesText)
            Type(text);
        return TakesText;
    }

    /// <summary>Writes a text at the cursor.</summary>
    protected virtual void Type(string text)
    {
    }

    /// <summary>Does what a key means here, if anything.</summary>
    public bool Do(Intent intent, int number)
    {
        foreach (var offer in AllOffers)
        {
            foreach (var (offered, act) in offer.Actions)
            {
                if (offered != intent)
                    continue;
                act(number);
                return true;
            }
        }

        return false;
    }

    /// <summary>Composes the page anew from the model.</summary>
    public void Refresh()
    {
        var size = Viewport.Size;
        if (size.Width < Page.Smallest.Width || size.Height < Page.Smallest.Height)
        {
            page = Page.Sentence(size, Shell.Texts.TooSmall);
        }
        else
        {
            var (body, foot) = (Page.SheetFor(size.Width), Page.SheetFor(size.Width));
            ComposeFoot(foot);
            WriteAlarms(foot, size);
            Compose(body, Page.BodyHeight(size.Height, foot));
            page = Page.Compose(size, Heading, body, foot, Shell.ShowsKeys ? AllOffers : AllOffers.TakeLast(1), scrolled);
            scrolled = page.Hidden;
        }

        Place(page, page.Rows.Count == size.Height);
        ShowCursor();
        SetNeedsDraw();
    }

    /// <summary>Composes the page anew while it waits for something. What is soon done shows at once.</summary>
    public void Await(Task task, TimeSpan patience)
    {
        ((IAsyncResult)task).AsyncWaitHandle.WaitOne(patience);
        Refresh();
        App?.AddTimeout(LookEvery, () =>
        {
            var isDone = task.IsCompleted;
            if (SuperView is not null)
                Refresh();
            return !isDone;
        });
    }

    /// <summary>Writes the body.</summary>
    /// <param name="height">How many lines can be seen at once.</param>
    protected abstract void Compose(Sheet sheet, int height);

    /// <summary>Writes what stays in sight below the body.</summary>
    protected virtual void ComposeFoot(Sheet sheet)
    {
    }

    /// <summary>Places the views that stand on the page.</summary>
    /// <param name="shown">False while the window is too small for them.</param>
    protected virtual void Place(Page page, bool shown)
    {
    }

    protected virtual void Scroll(int lines)
    {
        scrolled = Math.Max(0, scrolled + lines);
        Refresh();
    }

    protected void OnClicked() => Clicked?.Invoke(this, EventArgs.Empty);

    protected override void OnViewportChanged(DrawEventArgs e)
    {
        base.OnViewportChanged(e);
        Refresh();
    }

    /// <summary>Writes what has gone wrong, as far as the body keeps half of the window.</summary>
    private void WriteAlarms(Sheet foot, Size size)
    {
        var alarms = Page.SheetFor(size.Width);
        foreach (var alarm in Shell.Alarms)
            alarms.Write("! " + alarm, Role.Here, indent: 2);
        foreach (var line in alarms.Lines.Take((size.Height / 2) - 3 - foot.Lines.Count))
            foot.Add(line);
    }

    // The terminal's own cursor, since input methods show there what is being composed. It is the window's: no screen has the focus.
    private void ShowCursor()
    {
        if (SuperView is { } window)
        {
            window.Cursor = page.Cursor is { } at
                ? new Cursor { Position = ViewportToScreen(at), Style = CursorStyle.BlinkingBar }
                : new Cursor { Position = null };
        }
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (var row = 0; row < Viewport.Height; row++)
            Pen.Draw(this, Shell.Palette, row, page.At(row));
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown) || mouse.Flags.HasFlag(MouseFlags.WheeledUp))
        {
            Scroll(mouse.Flags.HasFlag(MouseFlags.WheeledDown) ? 2 : -2);
            return true;
        }

        if (mouse.Position is not { } at || !IsPress(mouse) || IsDeaf || page.At(at.Y).ClickAt(at.X) is not { } click)
            return false;
        click();
        OnClicked();
        return true;
    }

    /// <summary>Whether the left button went down just now; while it stays down, motion is reported with it.</summary>
    internal static bool IsPress(Mouse mouse) =>
        mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && !mouse.Flags.HasFlag(MouseFlags.PositionReport);
}
