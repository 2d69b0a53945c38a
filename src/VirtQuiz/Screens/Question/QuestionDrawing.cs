using System.Collections.Immutable;
using VirtQuiz.Core.Questions;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Question;

/// <summary>The drawing that a question is about.</summary>
/// <param name="Layers">From the top.</param>
/// <param name="Widths">
/// The texts that its box has room for: whatever may fill the gap is among them, so that the box neither grows with the
/// answer nor tells how long it is.
/// </param>
public sealed record QuestionDrawing(ImmutableArray<DrawnLayer> Layers, ImmutableArray<string> Widths)
{
    private const int Narrowest = 20, Indent = 6, Beside = 4;

    /// <param name="layers">All layers, which are not masked once it is answered.</param>
    public static QuestionDrawing Of(ShownStack shown, ImmutableArray<string> layers, ImmutableArray<Option> options, bool isAnswered)
    {
        var others = shown.Layers.Where((_, layer) => layer != shown.Gap);
        return new QuestionDrawing(
            [.. (isAnswered ? layers : shown.Layers).Select((text, layer) => layer != shown.Gap ? new DrawnLayer(text)
                : isAnswered ? new DrawnLayer(text, Role.Right, "✓")
                : new DrawnLayer("?", Role.Here))],
            shown.Gap is null ? shown.Layers : [.. others, .. options.Select(option => option.Text)]);
    }

    /// <param name="isTight">Whether it must do without the lines between layers.</param>
    public void Write(Sheet sheet, bool isTight)
    {
        var box = Box.For(Widths, Narrowest, sheet.Width - Indent - Beside);
        for (var layer = 0; layer < Layers.Length; layer++)
        {
            if (layer == 0 || !isTight)
                sheet.Add(Line.Of(box.Boundary(layer, Layers.Length)).Indented(Indent));
            WriteLayer(sheet, box, Layers[layer]);
        }

        sheet.Add(Line.Of(box.Boundary(Layers.Length, Layers.Length)).Indented(Indent));
    }

    /// <summary>How many lines it takes.</summary>
    public int HeightIn(Sheet sheet, bool isTight)
    {
        var trial = new Sheet(sheet.Width);
        Write(trial, isTight);
        return trial.Lines.Count;
    }

    private static void WriteLayer(Sheet sheet, Box box, DrawnLayer layer)
    {
        var mark = layer.Mark;
        foreach (var text in box.Layer(layer.Text))
        {
            sheet.Add(Line.Of("│", new Span(text, layer.Role), "│", new Span(mark.Length == 0 ? "" : " " + mark, layer.Role)).Indented(Indent));
            mark = "";
        }
    }
}
