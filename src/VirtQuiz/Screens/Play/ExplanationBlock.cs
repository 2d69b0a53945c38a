using VirtQuiz.Views;

namespace VirtQuiz.Screens.Play;

/// <summary>Writes an explanation below a question.</summary>
public static class ExplanationBlock
{
    /// <summary>First where it stands, then why it is so, then what the deck says about the subject.</summary>
    public static void Write(Sheet sheet, Explanation explanation)
    {
        WritePlace(sheet, explanation);
        if (explanation.Why is not null)
            sheet.Blank();
        WriteWhy(sheet, explanation);
        if (explanation.Summary is not { } summary)
            return;

        sheet.Blank();
        sheet.Write(summary, Role.Quiet, indent: 2);
    }

    private static void WriteWhy(Sheet sheet, Explanation explanation)
    {
        foreach (var why in explanation.Why?.Split('\n') ?? [])
            sheet.Hang(new Span("  · ", Role.Here), why);
    }

    private static void WritePlace(Sheet sheet, Explanation explanation)
    {
        sheet.Write(explanation.Title, Role.Strong);
        sheet.Table(explanation.Rows);
        WriteLayers(sheet, explanation);
        if (explanation.Other is { } other)
            sheet.Write(other, Role.Quiet, indent: 2);
        if (explanation.Text is { } text)
            AnswerText.Write(sheet, text, indent: 2);
    }

    private static void WriteLayers(Sheet sheet, Explanation explanation)
    {
        if (explanation.Layers.Length == 0)
            return;

        var box = Box.For(explanation.Layers.Select(layer => layer.Text), 20, sheet.Width - 4);
        sheet.Add(Line.Of("  ", box.Boundary(0, 1)));
        foreach (var layer in explanation.Layers)
        {
            var mark = layer.IsHere ? "▸ " : "  ";
            var note = layer.Name.Length == 0 ? "" : "  " + Cells.Cut(layer.Name, sheet.Width - box.Width - 4);
            foreach (var part in box.Layer(layer.Text))
            {
                sheet.Add(Line.Of(
                    new Span(mark, Role.Here), "│", new Span(part, layer.IsHere ? Role.Here : Role.Text), "│",
                    new Span(note, Role.Quiet)));
                (mark, note) = ("  ", "");
            }
        }

        sheet.Add(Line.Of("  ", box.Boundary(1, 1)));
    }
}
