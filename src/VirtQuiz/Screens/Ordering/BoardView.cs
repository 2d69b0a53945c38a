using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Ordering;

/// <summary>
/// The board to drag on. A press on a layer grabs the mouse; the mark follows it; the release drops the layer. A board
/// too tall for its place scrolls with the cursor and with the mark.
/// </summary>
public sealed class BoardView : View
{
    private readonly Palette palette;
    private readonly OrderingModel model;
    private BoardPicture picture = null!;
    private int scrolled;

    public BoardView(Palette palette, OrderingModel model)
    {
        this.palette = palette;
        this.model = model;
        Refresh();
    }

    /// <summary>The mouse changed the board.</summary>
    public event EventHandler? Moved;

    private bool IsDragging => model.Board.Held is { Gap: not null };

    /// <summary>Draws the board anew from the model.</summary>
    public void Refresh()
    {
        picture = BoardPicture.Of(model.Board, model.Items, Math.Max(40, Viewport.Width), model.Top, model.Bottom, model.Texts);
        var focus = picture.Focus(model.Board);
        scrolled = Math.Max(scrolled, focus.End.Value - Viewport.Height);
        scrolled = Math.Min(scrolled, focus.Start.Value);
        scrolled = Math.Clamp(scrolled, 0, Math.Max(0, picture.Rows.Count - Viewport.Height));
        SetNeedsDraw();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (var row = 0; row < Viewport.Height; row++)
        {
            var drawn = row + scrolled;
            Pen.Draw(this, palette, row, drawn < picture.Rows.Count ? picture.Rows[drawn].Line : Line.Empty);
        }

        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at)
            return false;

        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonReleased) && App?.Mouse.IsGrabbed(this) == true)
            Release(at.Y);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && IsDragging)
            Drag(at.Y);
        else if (Screen.IsPress(mouse) && model.Board.Held is null && picture.LayerAt(at.Y + scrolled) is { } position)
            Grab(position);
        else
            return false;

        Moved?.Invoke(this, EventArgs.Empty);
        return true;
    }

    private void Grab(int position)
    {
        model.Grab(position);
        if (App is not { } app || app.Mouse.IsGrabbed(this))
            return;
        app.Mouse.GrabMouse(this);
        app.Mouse.UnGrabbedMouse += OnUngrabbed;
    }

    private void Drag(int row) => model.DragTo(picture.GapAt(row + scrolled, model.Board.Held!.From));

    private void Release(int row)
    {
        if (IsDragging)
        {
            Drag(row);
            model.Drop();
        }

        App?.Mouse.UngrabMouse();
    }

    // Whatever takes the mouse away ends the drag: a release that comes later must not move the layer.
    private void OnUngrabbed(object? sender, ViewEventArgs e)
    {
        if (App is { } app)
            app.Mouse.UnGrabbedMouse -= OnUngrabbed;
        if (!IsDragging)
            return;
        model.PutBack();
        Moved?.Invoke(this, EventArgs.Empty);
    }
}
