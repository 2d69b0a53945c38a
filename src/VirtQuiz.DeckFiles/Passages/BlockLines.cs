using Markdig.Syntax;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>The lines of a block with their places.</summary>
internal static class BlockLines
{
    /// <summary>The lines of a paragraph or heading, without what indents them.</summary>
    public static List<TextLine> Of(LeafBlock block, SourceText source, int offset)
    {
        var lines = new List<TextLine>(block.Lines.Count);
        for (var index = 0; index < block.Lines.Count; index++)
        {
            var slice = block.Lines.Lines[index].Slice;
            slice.TrimStart();
            var text = slice.AsSpan().TrimEnd();
            if (!text.IsEmpty)
                lines.Add(new TextLine(text.ToString(), source.PlaceAt(offset + slice.Start)));
        }

        return lines;
    }

    public static List<TextLine> OfCode(CodeBlock block, SourceText source, int offset)
    {
        var lines = new List<TextLine>(block.Lines.Count);
        for (var index = 0; index < block.Lines.Count; index++)
        {
            var line = block.Lines.Lines[index];

            // The slice begins behind the indentation, unless tabs were replaced: then it is of another text, from 0.
            var start = Math.Max(line.Position, line.Slice.Start);
            lines.Add(new TextLine(line.Slice.ToString(), source.PlaceAt(offset + start)));
        }

        return lines;
    }
}
