using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>The lines of a block with their places.</summary>
internal static class BlockLines
{
    /// <summary>The lines of a paragraph or heading; inlines are parsed no further than into lines.</summary>
    public static List<TextLine> Of(LeafBlock block, SourceText source, int offset)
    {
        var lines = new List<TextLine>();
        var text = new StringBuilder();
        int? start = null;
        foreach (var inline in block.Inline ?? [])
        {
            if (inline is LineBreakInline)
            {
                Flush();
            }
            else if (inline is LiteralInline literal)
            {
                start ??= literal.Span.Start;
                text.Append(literal.Content.AsSpan());
            }
        }

        Flush();
        return lines;

        void Flush()
        {
            if (start is { } at)
                lines.Add(new TextLine(text.ToString().TrimEnd(), source.PlaceAt(offset + at)));
            text.Clear();
            start = null;
        }
    }

    public static List<TextLine> OfCode(CodeBlock block, SourceText source, int offset)
    {
        var lines = new List<TextLine>(block.Lines.Count);
        for (var index = 0; index < block.Lines.Count; index++)
        {
            var line = block.Lines.Lines[index];
            lines.Add(new TextLine(line.Slice.ToString(), source.PlaceAt(offset + line.Position)));
        }

        return lines;
    }
}
