using System.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Boards;

/// <summary>
/// A board to drag on. A press on an item grabs the mouse; the mark follows it; the release drops the item. A board too
/// tall for its place scrolls with the cursor and with the mark.
/// </summary>
/// <param name="draw">Draws the board for a width and a height.</param>
public sealed class BoardView(Palette palette, IHand hand, Func<int, int, BoardPicture> draw) : View
{
    // Beside the board, where it says that it goes on out of sight.
    private const int MarkWidth = 1;

    private BoardPicture picture = draw(Page.Smallest.Width, Page.Smallest.Height);
    private int scrolled;

    /// <summary>The mouse changed the board.</summary>
    public event EventHandler? Moved;

    private bool IsDragging => hand.IsHolding && App?.Mouse.IsGrabbed(this) == true;

    /// <summary>Places the board, and beside it at the right the mark that it goes on.</summary>
    public void PlaceIn(Rectangle place) => Frame = place with { Width = place.Width + MarkWidth };

    /// <summary>Draws the board anew.</summary>
    public void Refresh()
    {
        picture = draw(Math.Max(40, Viewport.Width - MarkWidth), Viewport.Height);
        var focus = picture.Around(hand.Focus.Spot, hand.Focus.IsGap);
        scrolled = Math.Max(scrolled, focus.End.Value - Viewport.Height);
        scrolled = Math.Min(scrolled, focus.Start.Value);
        scrolled = Math.Clamp(scrolled, 0, Math.Max(0, picture.Rows.Length - Viewport.Height));
        SetNeedsDraw();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (var row = 0; row < Viewport.Height; row++)
        {
            var drawn = row + scrolled;
            Pen.Draw(this, palette, row, Marked(row, drawn < picture.Rows.Length ? picture.Rows[drawn].Line : Line.Empty));
        }

        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at)
            return false;

        var row = at.Y + scrolled;
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonReleased) && App?.Mouse.IsGrabbed(this) == true)
            Release(row, at.X);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && IsDragging)
            Drag(row, at.X);
        else if (Screen.IsPress(mouse) && !hand.IsHolding && picture.ItemAt(row, at.X) is { } item)
            Grab(item);
        else
            return false;

        Moved?.Invoke(this, EventArgs.Empty);
        return true;
    }

    /// <summary>A row of the view, at its end a mark where the board goes on out of sight.</summary>
    private Line Marked(int row, Line line)
    {
        var isBelow = picture.Rows.Length > scrolled + Viewport.Height;
        var mark = row == 0 && scrolled > 0 ? "▴" : row == Viewport.Height - 1 && isBelow ? "▾" : "";
        var gap = new string(' ', Math.Max(0, Viewport.Width - MarkWidth - line.Width));
        return mark.Length == 0 ? line : new Line([.. line.Spans, new Span(gap), new Span(mark, Role.Here)]);
    }

    private void Grab(Spot item)
    {
        hand.Grab(item);
        if (App is not { } app || app.Mouse.IsGrabbed(this))
            return;
        app.Mouse.GrabMouse(this);
        app.Mouse.UnGrabbedMouse += OnUngrabbed;
    }

    private void Drag(int row, int column) => hand.DragTo(picture.GapAt(row, column, hand.From!.Value));

    private void Release(int row, int column)
    {
        if (IsDragging)
        {
            Drag(row, column);
            hand.Drop();
        }

        App?.Mouse.UngrabMouse();
    }

    // Whatever takes the mouse away ends the drag: a release that comes later must not move the item.
    private void OnUngrabbed(object? sender, ViewEventArgs e)
    {
        if (App is { } app)
            app.Mouse.UnGrabbedMouse -= OnUngrabbed;
        if (!hand.IsHolding)
            return;
        hand.PutBack();
        Moved?.Invoke(this, EventArgs.Empty);
    }
}
