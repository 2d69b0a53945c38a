using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Lists;
using VirtQuiz.DeckFiles.Tables;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>Walks through the blocks of a file in order and hands each to the reader for its form.</summary>
internal sealed class PassageReader
{
    private readonly SourceText source;
    private readonly ProblemLog problems;
    private readonly DeckDraft draft;
    private readonly PhraseReader phrases;
    private readonly ComparisonReader comparisons;
    private readonly CodeReader codes;
    private readonly ListReader lists;
    private int offset;
    private string titles;
    private string heading;
    private string leadIn = "";
    private Comment comment = Comment.None;
    private Place? commentPlace;

    public PassageReader(DeckText deck, DeckDraft draft, string title, ProblemLog problems)
    {
        source = deck.Lines;
        this.problems = problems;
        this.draft = draft;
        titles = heading = title;
        phrases = new PhraseReader(deck, problems);
        comparisons = new ComparisonReader(deck, phrases, problems);
        codes = new CodeReader(draft, problems);
        lists = new ListReader(draft, phrases, problems);
    }

    public void Read(MarkdownPart part)
    {
        offset = part.Offset;
        ReadBlocks(part.Document);
    }

    public void Finish() => ForgetComment(isUsed: false);

    private void ReadBlocks(ContainerBlock container)
    {
        foreach (var block in container)
            ReadBlock(block);
    }

    private void ReadBlock(Block block)
    {
        if (block is HtmlBlock html)
        {
            ReadHtml(html);
            return;
        }

        var context = new PassageContext(heading, titles, leadIn, comment);
        var isTarget = comment.IsSkip && block is not ThematicBreakBlock;
        leadIn = "";
        if (isTarget)
            problems.Add(ProblemCode.SkippedByComment, PlaceOf(block));
        else
            isTarget = ReadForm(block, context);
        ForgetComment(isTarget);
    }

    /// <summary>Returns whether a comment above the block may be about it.</summary>
    private bool ReadForm(Block block, PassageContext context)
    {
        switch (block)
        {
            case HeadingBlock title:
                ReadHeading(title);
                return false;
            case ParagraphBlock paragraph:
                return ReadParagraph(paragraph, context);
            case CodeBlock code:
                ReadCode(code, context);
                return true;
            case ListBlock list:
                ReadList(list, context);
                return true;
            case ContainerBlock container:
                // The comment is about what the quote begins with.
                commentPlace = null;
                leadIn = context.LeadIn;
                ReadBlocks(container);
                return true;
            default:
                return false;
        }
    }

    private void ReadHeading(HeadingBlock block)
    {
        var text = string.Join(' ', BlockLines.Of(block, source, offset).Select(line => line.Text));
        var title = HeadingText.Of(phrases.Read(text, PlaceOf(block)).Text);
        if (title.Length == 0)
            return;

        if (draft.FirstHeading is null)
            titles = $"{titles}\n{title}";
        heading = title;
        draft.BeginSection(title);
    }

    private bool ReadParagraph(ParagraphBlock block, PassageContext context)
    {
        var lines = BlockLines.Of(block, source, offset);
        if (TableText.Find(lines) is { } table)
        {
            if (comparisons.Read(table, context) is { } comparison)
                draft.Comparisons.Add(comparison);
            return true;
        }

        if (lines is [var only] && ArrowChain.MayBeChain(only.Text)
            && ArrowChain.Read(phrases.Read(only.Text, only.Place).Text, only.Place, context.Heading) is { } chain)
        {
            draft.Sequences.Add(chain);
            return true;
        }

        TableText.ReportMistyped(lines, problems);
        leadIn = lines.Count > 0 ? lines[^1].Text : "";
        return false;
    }

    private void ReadCode(CodeBlock block, PassageContext context)
    {
        if (block is FencedCodeBlock { ClosingFencedCharCount: 0 })
            problems.Add(ProblemCode.FenceUnclosed, PlaceOf(block));
        var language = (block as FencedCodeBlock)?.Info ?? "";
        var lines = BlockLines.OfCode(block, source, offset);
        if (block is not FencedCodeBlock && TableText.Find(lines) is { } table)
            problems.Add(ProblemCode.TableIndented, table.Place);
        codes.Read(lines, language, context);
    }

    private void ReadList(ListBlock block, PassageContext context)
    {
        var items = ListItem.Of(block, source, offset);
        lists.Read(items, block.IsOrdered, context);
        ForgetComment(isUsed: true);
        foreach (var item in items)
        {
            foreach (var inner in item.Others)
                ReadBlock(inner);
        }
    }

    private void ReadHtml(HtmlBlock block)
    {
        var html = block.Lines.ToString();
        if (block.Type == HtmlBlockType.Comment && !html.Contains("-->", StringComparison.Ordinal))
            problems.Add(ProblemCode.CommentUnclosed, PlaceOf(block));
        else if (html.AsSpan().TrimStart().StartsWith("<details", StringComparison.OrdinalIgnoreCase))
            problems.Add(ProblemCode.DetailsPassedOver, PlaceOf(block));
        else if (html.AsSpan().TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            problems.Add(ProblemCode.HtmlTablePassedOver, PlaceOf(block));
        else if (CommentReader.Read(html, out var unknown) is { } read)
            Remember(read, unknown, PlaceOf(block));
    }

    private void Remember(Comment read, IReadOnlyList<string> unknown, Place place)
    {
        foreach (var clause in unknown)
            problems.Add(ProblemCode.CommentUnknown, place, clause);
        if (read == Comment.None)
            return;

        commentPlace ??= place;
        comment = new Comment
        {
            IsSkip = comment.IsSkip || read.IsSkip,
            IsSequence = comment.IsSequence || read.IsSequence,
            Subjects = read.Subjects ?? comment.Subjects,
            ListRows = [.. comment.ListRows, .. read.ListRows],
        };
    }

    private void ForgetComment(bool isUsed)
    {
        if (!isUsed && commentPlace is { } place)
            problems.Add(ProblemCode.CommentWithoutTarget, place);
        comment = Comment.None;
        commentPlace = null;
    }

    private Place PlaceOf(Block block) => source.PlaceAt(offset + block.Span.Start);
}
