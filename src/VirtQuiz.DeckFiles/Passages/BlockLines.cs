using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>The lines of a block with their places.</summary>
internal static class BlockLines
{
    private const int TabStop = 4;

    /// <summary>The lines of a paragraph or heading, without what indents them.</summary>
    public static List<TextLine> Of(LeafBlock block, SourceText source)
    {
        var lines = new List<TextLine>(block.Lines.Count);
        for (var index = 0; index < block.Lines.Count; index++)
        {
            if (At(block, index, source) is { } line)
                lines.Add(line);
        }

        return lines;
    }

    /// <summary>One of these lines, counted from 0; null where it is blank.</summary>
    public static TextLine? At(LeafBlock block, int index, SourceText source)
    {
        var slice = block.Lines.Lines[index].Slice;
        slice.TrimStart();
        var text = slice.AsSpan().TrimEnd();
        return text.IsEmpty ? null : new TextLine(text.ToString(), source.PlaceAt(slice.Start));
    }

    public static List<TextLine> OfCode(CodeBlock block, SourceText source)
    {
        var lines = new List<TextLine>(block.Lines.Count);
        for (var index = 0; index < block.Lines.Count; index++)
        {
            var line = block.Lines.Lines[index];

            // The slice begins behind the indentation, unless a tab was replaced: then it is of another text, from 0.
            var place = source.PlaceAt(Math.Max(line.Position, line.Slice.Start));
            lines.Add(InSource(line.Slice.ToString(), place, source.Line(place.Line - 1)));
        }

        return lines;
    }

    /// <summary>Code as part of a question or an option.</summary>
    public static string InOneLine(CodeBlock block, SourceText source) => string.Join(
        ' ', OfCode(block, source).Select(line => SafeText.Clean(line.Text)).Where(line => line.Length > 0));

    /// <summary>Finds a line of code in the source; where it begins inside a tab, Markdig puts spaces for the rest of it.</summary>
    private static TextLine InSource(string text, Place place, ReadOnlySpan<char> source)
    {
        var indent = text.AsSpan().IndexOfAnyExcept(' ');
        for (var spaces = 1; spaces < TabStop && spaces <= indent && !source.EndsWith(text, StringComparison.Ordinal); spaces++)
        {
            var tab = source.Length - text.Length + spaces - 1;
            if (tab >= 0 && source[tab] == '\t' && source.EndsWith(text.AsSpan(spaces), StringComparison.Ordinal))
                return new TextLine(text, place with { Column = tab + 1 }, spaces - 1);
        }

        return new TextLine(text, place);
    }
}
