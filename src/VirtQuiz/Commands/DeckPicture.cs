using VirtQuiz.Core.Decks;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>Draws a deck as it was understood, so that its author sees what became of each table and drawing.</summary>
public static class DeckPicture
{
    private const string Indent = "  ";
    private const int TextColumns = 96;

    public static void Draw(DeckReading reading, CommandTexts texts, TextWriter writer)
    {
        if (reading.Deck is { } deck)
            Draw(deck, texts, writer);

        if (reading.Problems.IsEmpty)
            return;

        writer.WriteLine(texts.PassedOver);
        foreach (var problem in reading.Problems)
            writer.WriteLine(Indent + ProblemLine.Of(problem, texts.Language));
    }

    private static void Draw(Deck deck, CommandTexts texts, TextWriter writer)
    {
        writer.WriteLine($"{deck.Title} ({deck.Language.Code()})");
        writer.WriteLine($"{Indent}id: {deck.Id}");
        if (!deck.Tags.IsEmpty)
            writer.WriteLine($"{Indent}{texts.Tags}: {string.Join(", ", deck.Tags)}");
        writer.WriteLine($"{Indent}{texts.DeckContents(deck)}");
        writer.WriteLine();

        foreach (var comparison in deck.Comparisons)
            Draw(comparison, texts, writer);
        foreach (var stack in deck.Stacks)
            Draw(stack, texts, writer);
        foreach (var sequence in deck.Sequences)
            Draw(sequence, texts, writer);
        if (!deck.Notes.IsEmpty)
            Draw(texts.Notes, deck.Notes.Select(note => (note.Question, note.Answer, note.Place)), texts, writer);
        if (!deck.Summaries.IsEmpty)
            Draw(texts.Summaries, deck.Summaries.Select(own => (own.Subject, own.Text, own.Place)), texts, writer);
    }

    private static void Draw(Comparison comparison, CommandTexts texts, TextWriter writer)
    {
        writer.WriteLine(texts.Found(comparison.Title, comparison.Place.Line));
        var table = new TextTable(["", .. comparison.Subjects]);
        foreach (var row in comparison.Rows)
        {
            var name = row.IsList ? $"{row.Attribute} ({texts.List})" : row.Attribute;
            table.Add([name, .. row.Cells.Select(cell => TextOf(cell, row.IsList))]);
        }

        table.Draw(Indent, writer);
        writer.WriteLine();
    }

    /// <summary>A list stands one name a line, so that it shows where it was divided.</summary>
    private static string TextOf(Cell? cell, bool isList) => cell switch
    {
        null => "",
        { Items.IsDefaultOrEmpty: false } when isList => string.Join('\n', cell.Items.Select(item => "· " + item)),
        _ => cell.Text,
    };

    private static void Draw(LayerStack stack, CommandTexts texts, TextWriter writer)
    {
        writer.WriteLine(texts.Found(stack.Title, stack.Place.Line));
        var names = stack.Layers.Select(layer => layer.Cells.Length > 1 ? string.Join(" │ ", layer.Cells) : layer.Text).ToArray();
        var width = names.Max(Cells.Width) + 4;
        for (var i = 0; i < names.Length; i++)
        {
            writer.WriteLine($"{Indent}{(i == 0 ? '┌' : '├')}{new string('─', width)}{(i == 0 ? '┐' : '┤')}");
            var annotation = stack.Layers[i].Annotation is { } text ? $"  {text}" : "";
            writer.WriteLine($"{Indent}│{Cells.Center(names[i], width)}│{annotation}");
        }

        writer.WriteLine($"{Indent}└{new string('─', width)}┘");
        foreach (var boundary in stack.Boundaries)
        {
            var (upper, lower) = (stack.Layers[boundary.Upper].Text, stack.Layers[boundary.Upper + 1].Text);
            WriteWrapped($"{upper} / {lower}: {boundary.Explanation}", writer);
        }

        writer.WriteLine();
    }

    private static void Draw(Sequence sequence, CommandTexts texts, TextWriter writer)
    {
        writer.WriteLine(texts.Found(sequence.Title, sequence.Place.Line));
        for (var i = 0; i < sequence.Steps.Length; i++)
            WriteWrapped($"{i + 1}. {sequence.Steps[i].Text}", writer);
        writer.WriteLine();
    }

    private static void Draw(
        string title, IEnumerable<(string Name, string Text, Place Place)> entries, CommandTexts texts, TextWriter writer)
    {
        writer.WriteLine(title);
        foreach (var (name, text, place) in entries)
        {
            writer.WriteLine(Indent + texts.Found(name, place.Line));
            WriteWrapped(text, writer, Indent + Indent);
        }

        writer.WriteLine();
    }

    private static void WriteWrapped(string text, TextWriter writer, string indent = Indent)
    {
        foreach (var line in Cells.Wrap(text, TextColumns))
            writer.WriteLine(indent + line);
    }
}
