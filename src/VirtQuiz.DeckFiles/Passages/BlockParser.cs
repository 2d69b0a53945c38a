using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>
/// Parses a deck into Markdown blocks only: paragraphs, lists, code. What a deck is made of is small (a cell, an item),
/// so inlines are parsed one by one where they are wanted: prose costs nothing, and Markdig's limits (it gives up on a
/// pipe table of some thousand cells, and crawls on unclosed links) are met by single phrases, not by whole files.
/// </summary>
internal static class BlockParser
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>One part, or many where the parser gave up on the whole and reads block by block.</summary>
    public static IEnumerable<MarkdownPart> Parse(SourceText lines, ProblemLog problems) =>
        TryParse(lines.Text) is { } document
            ? [new MarkdownPart(document, 0)]
            : ParseSections(lines, problems);

    private static IEnumerable<MarkdownPart> ParseSections(SourceText lines, ProblemLog problems)
    {
        foreach (var (start, length) in Sections(lines))
        {
            if (TryParse(lines.Text.Substring(start, length)) is { } document)
                yield return new MarkdownPart(document, start);
            else
                problems.Add(ProblemCode.MarkdownUnreadable, lines.PlaceAt(start));
        }
    }

    /// <summary>Cuts at blank lines outside of code fences, where nothing but a list may go on.</summary>
    private static IEnumerable<(int Start, int Length)> Sections(SourceText lines)
    {
        var fences = new FencedLines();
        var start = 0;
        for (var line = 0; line < lines.LineCount; line++)
        {
            var text = lines.Line(line);
            if (!fences.Take(text) && text.IsWhiteSpace())
            {
                if (lines.Start(line) > start)
                    yield return (start, lines.Start(line) - start);
                start = lines.Start(line);
            }
        }

        if (start < lines.Text.Length)
            yield return (start, lines.Text.Length - start);
    }

    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever a parser of untrusted text throws costs this text, not the folder.
            return null;
        }
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new LineBreakInlineParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        builder.BlockParsers.Replace<HeadingBlockParser>(new HeadingParser());
        return builder.Build();
    }

    /// <summary>The blocks that are opened keep their lines, which would be given up for inlines.</summary>
    private static BlockState WithLinesKept(BlockProcessor processor, BlockState state)
    {
        if (processor.NewBlocks.TryPeek(out var block) && block is LeafBlock leaf)
            leaf.ProcessInlines = false;
        return state;
    }

    /// <summary>Leaves link definitions alone: they are read already, and many of them take quadratic time.</summary>
    private sealed class ParagraphParser : ParagraphBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) => WithLinesKept(processor, base.TryOpen(processor));

        // A line of dashes makes a heading of the paragraph above it.
        public override BlockState TryContinue(BlockProcessor processor, Block block) =>
            WithLinesKept(processor, base.TryContinue(processor, block));

        public override bool Close(BlockProcessor processor, Block block) => block is not LeafBlock { Lines.Count: 0 };
    }

    private sealed class HeadingParser : HeadingBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) => WithLinesKept(processor, base.TryOpen(processor));
    }
}
