using System.Collections.Immutable;

namespace VirtQuiz.Views;

/// <summary>Sets text into lines of a given width; what a screen's body is composed on.</summary>
public sealed class Sheet(int width)
{
    private readonly List<Line> lines = [];

    /// <summary>Cells of a line.</summary>
    public int Width { get; } = width;

    public IReadOnlyList<Line> Lines => lines;

    /// <summary>The lines that must stay in sight; null when none is more important than the first.</summary>
    public Range? Focus { get; private set; }

    /// <summary>Where the cursor stands: a line and a column; null where nothing is typed.</summary>
    public (int Line, int Column)? Cursor { get; private set; }

    public void Blank() => lines.Add(Line.Empty);

    public void Add(Line line) => lines.Add(line);

    /// <summary>A text, wrapped.</summary>
    public void Write(string text, Role role = Role.Text, int indent = 0, Action? click = null) =>
        Hang(new Span(new string(' ', indent)), text, role, click);

    /// <summary>A text beside a mark; the lines after the first hang under the text.</summary>
    public void Hang(Span mark, string text, Role role = Role.Text, Action? click = null)
    {
        var indent = mark.Width;
        foreach (var part in Cells.Wrap(text, Width - indent))
        {
            lines.Add(Line.Of(mark, new Span(part, role)) with { Click = click });
            mark = new Span(new string(' ', indent));
        }
    }

    /// <summary>Something at the left edge and something at the right one; on two lines where one is too short.</summary>
    public void Sides(Line left, Line right, Action? click = null)
    {
        var gap = Width - left.Width - right.Width;
        if (right.Width == 0 || gap >= 2)
        {
            lines.Add(Joined(left, Math.Max(0, gap), right) with { Click = click });
            return;
        }

        lines.Add(left with { Click = click });
        lines.Add(right.Indented(Width - right.Width) with { Click = click });
    }

    /// <summary>Names at the left, in one column, and what belongs to each beside it, wrapped.</summary>
    public void Table(IReadOnlyList<TableRow> rows, int indent = 0)
    {
        if (rows.Count == 0)
            return;

        var names = Math.Min(rows.Max(row => Cells.Width(row.Name)), Width * 2 / 5);
        foreach (var row in rows)
            Row(row, names, indent);
    }

    /// <summary>Puts the cursor on the line that was written last.</summary>
    public void PutCursor(int column) => Cursor = (lines.Count - 1, column);

    /// <summary>Keeps what is written by <paramref name="write"/> in sight.</summary>
    public void Keep(Action write)
    {
        var start = lines.Count;
        write();
        Focus = start..lines.Count;
    }

    /// <summary>Keeps all above what is kept in sight too.</summary>
    public void KeepTop() => Focus = Focus is { } kept ? 0..kept.End : null;

    private static Line Joined(Line left, int gap, Line right) =>
        new([.. left.Spans, new Span(new string(' ', gap)), .. right.Spans]);

    private void Row(TableRow row, int names, int indent)
    {
        var role = row.IsHere ? Role.Here : row.IsWrong ? Role.Wrong : Role.Text;
        var mark = row.IsHere ? "▸ " : row.IsWrong ? "✗ " : "  ";
        var nameParts = Cells.Wrap(row.Name, names);
        var textParts = Cells.Wrap(row.Text, Width - indent - names - 4);
        for (var i = 0; i < Math.Max(nameParts.Count, textParts.Count); i++)
        {
            lines.Add(new Line(ImmutableArray.Create(
                new Span(new string(' ', indent) + (i == 0 ? mark : "  "), role),
                new Span(Cells.Fit(i < nameParts.Count ? nameParts[i] : "", names), role == Role.Text ? Role.Quiet : role),
                new Span("  "),
                new Span(i < textParts.Count ? textParts[i] : "", role))));
        }
    }
}
