using System.Collections.Immutable;

namespace VirtQuiz.Views;

/// <summary>One line of the screen, ready to be drawn.</summary>
public sealed record Line(ImmutableArray<Span> Spans)
{
    public static Line Empty { get; } = new([]);

    /// <summary>What a click beside its spans does, or null.</summary>
    public Action? Click { get; init; }

    /// <summary>Cells it takes.</summary>
    public int Width => Spans.Sum(span => span.Width);

    public static Line Of(params ReadOnlySpan<Span> spans) => new([.. spans]);

    /// <summary>The line moved right.</summary>
    public Line Indented(int cells) => cells <= 0 ? this : this with { Spans = Spans.Insert(0, new Span(new string(' ', cells))) };

    /// <summary>What a click on a column does, or null.</summary>
    public Action? ClickAt(int column)
    {
        var start = 0;
        foreach (var span in Spans)
        {
            if (column >= start && column < start + span.Width && span.Click is not null)
                return span.Click;
            start += span.Width;
        }

        return Click;
    }

    public override string ToString() => string.Concat(Spans.Select(span => span.Text));
}
