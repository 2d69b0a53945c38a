using Terminal.Gui.ViewBase;

namespace VirtQuiz.Views;

/// <summary>Puts lines on the terminal: the only place that does.</summary>
public static class Pen
{
    /// <summary>Draws a line at a row of a view and blanks the rest of the row.</summary>
    public static void Draw(View view, Palette palette, int row, Line line)
    {
        var column = 0;
        foreach (var span in line.Spans)
        {
            var text = column + span.Width <= view.Viewport.Width ? span.Text : Cells.Cut(span.Text, view.Viewport.Width - column);
            view.SetAttribute(palette.Look(span.Role));
            view.AddStr(column, row, text);
            column += Cells.Width(text);
        }

        view.SetAttribute(palette.Look(Role.Text));
        view.AddStr(column, row, new string(' ', Math.Max(0, view.Viewport.Width - column)));
    }
}
