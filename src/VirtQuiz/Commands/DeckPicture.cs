using VirtQuiz.Core.Decks;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>Draws a deck as it was understood, so that its author sees what became of each table and drawing.</summary>
/// <param name="columns">How wide a line may be; what is longer is wrapped.</param>
public sealed class DeckPicture(CommandTexts texts, TextWriter writer, int columns)
{
    private const string Indent = "  ";

    /// <summary>What a box takes beside its names: indent, borders, and two columns of air on each side.</summary>
    private const int BoxColumns = 8;

    /// <summary>Remarks beside a box have at least so many columns.</summary>
    private const int LeastRemark = 16;

    public void Draw(DeckReading reading)
    {
        if (reading.Deck is { } deck)
            Draw(deck);

        if (reading.Problems.IsEmpty)
            return;

        writer.WriteLine(texts.PassedOver);
        foreach (var problem in reading.Problems)
            writer.WriteLine(Indent + ProblemLine.Of(problem, texts.Language));
    }

    private void Draw(Deck deck)
    {
        writer.WriteLine($"{deck.Title} ({deck.Language.Code()})");
        writer.WriteLine($"{Indent}id: {deck.Id}");
        if (!deck.Tags.IsEmpty)
            writer.WriteLine($"{Indent}{texts.Tags}: {string.Join(", ", deck.Tags)}");
        writer.WriteLine($"{Indent}{texts.DeckContents(deck)}");
        writer.WriteLine();

        foreach (var comparison in deck.Comparisons)
            Draw(comparison);
        foreach (var stack in deck.Stacks)
            Draw(stack);
        foreach (var sequence in deck.Sequences)
            Draw(sequence);
        if (!deck.Notes.IsEmpty)
            Draw(deck.Notes);
        if (!deck.Summaries.IsEmpty)
            Draw(deck.Summaries);
    }

    private void Draw(Comparison comparison)
    {
        writer.WriteLine(texts.Found(comparison.Title, comparison.Place.Line));
        var table = new TextTable(["", .. comparison.Subjects]);
        foreach (var row in comparison.Rows)
        {
            var name = row.IsList ? $"{row.Attribute} ({texts.List})" : row.Attribute;
            table.Add([name, .. row.Cells.Select(cell => TextOf(cell, row.IsList))]);
        }

        table.Draw(Indent, writer, columns);
        writer.WriteLine();
    }

    /// <summary>A list stands one name a line, so that it shows where it was divided.</summary>
    private static string TextOf(Cell? cell, bool isList) => cell switch
    {
        null => "",
        { Items.IsDefaultOrEmpty: false } when isList => string.Join('\n', cell.Items.Select(item => "· " + item)),
        _ => cell.Text,
    };

    private void Draw(LayerStack stack)
    {
        writer.WriteLine(texts.Found(stack.Title, stack.Place.Line));
        var names = stack.Layers.Select(layer => layer.Cells.Length > 1 ? string.Join(" │ ", layer.Cells) : layer.Text).ToArray();
        var beside = stack.Layers.Any(layer => layer.Annotation is not null) ? LeastRemark + Indent.Length : 0;
        var width = Math.Min(names.Max(Cells.Width), columns - BoxColumns - beside);
        var rule = new string('─', width + 4);
        for (var i = 0; i < names.Length; i++)
        {
            writer.WriteLine(i == 0 ? $"{Indent}┌{rule}┐" : $"{Indent}├{rule}┤");
            DrawLayer(Cells.Wrap(names[i], width), stack.Layers[i].Annotation, width);
        }

        writer.WriteLine($"{Indent}└{rule}┘");
        foreach (var boundary in stack.Boundaries)
        {
            var (upper, lower) = (stack.Layers[boundary.Upper].Text, stack.Layers[boundary.Upper + 1].Text);
            WriteWrapped($"{upper} / {lower}: {boundary.Explanation}");
        }

        writer.WriteLine();
    }

    private void DrawLayer(IReadOnlyList<string> lines, string? annotation, int width)
    {
        var remark = annotation is null ? [] : Cells.Wrap(annotation, columns - width - BoxColumns - Indent.Length);
        for (var i = 0; i < Math.Max(lines.Count, remark.Count); i++)
        {
            var name = Cells.Center(i < lines.Count ? lines[i] : "", width + 4);
            writer.WriteLine($"{Indent}│{name}│{(i < remark.Count ? Indent + remark[i] : "")}");
        }
    }

    private void Draw(Sequence sequence)
    {
        writer.WriteLine(texts.Found(sequence.Title, sequence.Place.Line));
        foreach (var (i, step) in sequence.Steps.Index())
            WriteWrapped(step.Annotation is { } note ? $"{step.Text}: {note}" : step.Text, mark: $"{i + 1}. ");
        writer.WriteLine();
    }

    private void Draw(IEnumerable<Note> notes)
    {
        writer.WriteLine(texts.Notes);
        foreach (var note in notes)
        {
            WriteWrapped(texts.Found(note.Question, note.Place.Line));
            foreach (var line in note.AnswerInFull.Split('\n'))
                WriteWrapped(line, Indent + Indent);
            foreach (var option in note.Options)
                WriteWrapped(option.Text, Indent + Indent, option.IsRight ? "[x] " : "[ ] ");
            if (note.Explanation is { } why)
                WriteWrapped(why, Indent + Indent);
        }

        writer.WriteLine();
    }

    private void Draw(IEnumerable<SubjectSummary> summaries)
    {
        writer.WriteLine(texts.Summaries);
        foreach (var summary in summaries)
        {
            WriteWrapped(texts.Found(summary.Subject, summary.Place.Line));
            WriteWrapped(summary.Text, Indent + Indent);
        }

        writer.WriteLine();
    }

    /// <summary>A text after a mark; the lines that follow hang below the text.</summary>
    private void WriteWrapped(string text, string indent = Indent, string mark = "")
    {
        var margin = indent.Length + Cells.Width(mark);
        foreach (var line in Cells.Wrap(text, columns - margin))
        {
            writer.WriteLine(indent + mark + line);
            mark = new string(' ', margin - indent.Length);
        }
    }
}
