using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>
/// Parses a deck into Markdown blocks only: paragraphs, lists, code. What a deck is made of is small (a cell, an item),
/// so inlines are parsed one by one where they are wanted: prose costs nothing, and Markdig's limits (it gives up on a
/// pipe table of some thousand cells, and crawls on unclosed links) are met by single phrases, not by whole files.
/// The parser is given line by line, so that lines that are read already need no copy of the text without them.
/// </summary>
internal static class BlockParser
{
    private static readonly BlockParserList Parsers = MakeParsers();

    /// <summary>One document, or many where the parser gave up on the whole and reads block by block.</summary>
    public static IEnumerable<MarkdownDocument> Parse(SourceText source, ProblemLog problems) =>
        TryParse(source, 0..source.LineCount) is { } document ? [document] : ParseSections(source, problems);

    private static IEnumerable<MarkdownDocument> ParseSections(SourceText source, ProblemLog problems)
    {
        foreach (var section in Sections(source))
        {
            if (TryParse(source, section) is { } document)
                yield return document;
            else
                problems.Add(ProblemCode.MarkdownUnreadable, source.PlaceAt(source.Start(section.Start.Value)));
        }
    }

    /// <summary>Cuts at blank lines outside of code fences, where nothing but a list may go on.</summary>
    private static IEnumerable<Range> Sections(SourceText source)
    {
        var fences = new FencedLines();
        var start = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            var text = source.Line(line);
            if (!fences.Take(text) && text.IsWhiteSpace())
            {
                if (line > start)
                    yield return start..line;
                start = line;
            }
        }

        yield return start..source.LineCount;
    }

    private static MarkdownDocument? TryParse(SourceText source, Range lines)
    {
        var document = new MarkdownDocument();
        var processor = new BlockProcessor(document, Parsers, context: null);
        try
        {
            for (var line = lines.Start.Value; line < lines.End.Value; line++)
                ProcessLine(processor, source, line);
            processor.Close(document);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever a parser of untrusted text throws costs this text, not the folder.
            return null;
        }

        return IsDeeper(document, Limits.NestedBlocks) ? null : document;
    }

    private static void ProcessLine(BlockProcessor processor, SourceText source, int line)
    {
        var start = source.Start(line);
        var text = source.Line(line);

        // The break behind a fold stands on lines of its own within the line.
        for (int length; (length = text.IndexOf('\n')) >= 0; text = text[(length + 1)..], start += length + 1)
            processor.ProcessLine(new StringSlice(source.Text, start, start + length - 1, NewLine.LineFeed));
        processor.ProcessLine(new StringSlice(source.Text, start, start + text.Length - 1, NewLine.LineFeed));
    }

    private static bool IsDeeper(ContainerBlock container, int levels)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock inner && (levels == 0 || IsDeeper(inner, levels - 1)))
                return true;
        }

        return false;
    }

    private static BlockParserList MakeParsers()
    {
        var parsers = new MarkdownPipelineBuilder().BlockParsers;
        parsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        parsers.Replace<HeadingBlockParser>(new HeadingParser());
        return new BlockParserList(parsers);
    }

    /// <summary>Room for one line, since nearly every paragraph and heading has no more; Markdig makes room for four.</summary>
    private static BlockState WithOneLine(BlockProcessor processor, BlockState state)
    {
        if (processor.NewBlocks.TryPeek(out var block) && block is LeafBlock leaf)
            leaf.Lines = new StringLineGroup(capacity: 1);
        return state;
    }

    /// <summary>Leaves link definitions alone: they are read already, and many of them take quadratic time.</summary>
    private sealed class ParagraphParser : ParagraphBlockParser
    {
        /// <summary>Before it makes a heading, Markdig copies all lines of the paragraph, at each line that may underline it.</summary>
        private const int MostLinesOfHeading = 100;

        public override BlockState TryContinue(BlockProcessor processor, Block block) =>
            block is LeafBlock { Lines.Count: > MostLinesOfHeading } && processor.CurrentChar is '=' or '-'
                && processor.Line.AsSpan().Trim() is var line && !line.ContainsAnyExcept(line[0])
                    ? BlockState.None
                    : base.TryContinue(processor, block);

        public override BlockState TryOpen(BlockProcessor processor) => WithOneLine(processor, base.TryOpen(processor));

        public override bool Close(BlockProcessor processor, Block block) => block is not LeafBlock { Lines.Count: 0 };
    }

    private sealed class HeadingParser : HeadingBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) => WithOneLine(processor, base.TryOpen(processor));
    }
}
