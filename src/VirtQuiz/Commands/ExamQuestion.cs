using VirtQuiz.Core.Questions;
using VirtQuiz.Views;

namespace VirtQuiz.Commands;

/// <summary>What stands below the prompt of a question on an exam sheet: its drawing, its options, room to write.</summary>
internal static class ExamQuestion
{
    private const string Blank = "\\_\\_\\_\\_\\_\\_\\_\\_";

    private const int NarrowestBox = 20, WidestBox = 60;

    public static void Print(Question question, TextWriter writer)
    {
        switch (question)
        {
            case ChoiceQuestion choice:
                if (choice.Drawing is { } drawing)
                    Print(drawing, writer);
                PrintLettered(choice.Options.Select(option => option.Text), writer);
                break;
            case MultipleAnswerQuestion multiple:
                PrintLettered(multiple.Options.Select(option => option.Text), writer);
                break;
            case OrderingQuestion ordering:
                PrintLettered(ordering.Items, writer);
                break;
            case PlacingQuestion placing:
                PrintLettered(placing.Options.Select(option => option.Text), writer);
                writer.WriteLine();
                foreach (var (index, item) in placing.Items.Index())
                    writer.WriteLine($"{index + 1}. {SheetText.Escaped(item)}: {Blank}");
                break;
            case ExplainQuestion explain:
                foreach (var _ in explain.Points)
                    writer.WriteLine($"> {Blank}\\");
                break;
            default:
                writer.WriteLine($"> {Blank}");
                break;
        }
    }

    private static void PrintLettered(IEnumerable<string> texts, TextWriter writer)
    {
        foreach (var (index, text) in texts.Index())
            writer.WriteLine($"- {SheetText.Letter(index)}. {SheetText.Escaped(text)}");
    }

    /// <summary>The layers as a drawing in code, with an empty layer for a gap.</summary>
    private static void Print(ShownStack drawing, TextWriter writer)
    {
        var layers = drawing.Layers.Select((layer, index) => index == drawing.Gap ? "?" : layer).ToArray();
        var box = Box.For(layers, NarrowestBox, WidestBox);
        writer.WriteLine("```text");
        for (var layer = 0; layer < layers.Length; layer++)
        {
            writer.WriteLine(box.Boundary(layer, layers.Length));
            foreach (var line in box.Layer(layers[layer]))
                writer.WriteLine($"│{line}│");
        }

        writer.WriteLine(box.Boundary(layers.Length, layers.Length));
        writer.WriteLine("```");
        writer.WriteLine();
    }
}
