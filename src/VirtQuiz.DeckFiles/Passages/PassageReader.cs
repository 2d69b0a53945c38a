using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Drawings;
using VirtQuiz.DeckFiles.Folds;
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
    private readonly ListRuns runs = new();
    private readonly ChainReader chains;
    private readonly FoldReader folds;
    private readonly PendingComment comment;
    private readonly HtmlReader htmls;
    private readonly LeadIn leadIn = new();
    private readonly UnreadProse unread;
    private string titles;
    private readonly SectionHeading heading;
    private Fold? fold;
    private TaskQuestion? taskQuestion;

    public PassageReader(DeckText deck, DeckDraft draft, string title, ProblemLog problems)
    {
        source = deck.Lines;
        this.problems = problems;
        this.draft = draft;
        titles = title;
        heading = new SectionHeading(title);
        phrases = new PhraseReader(deck, problems);
        comparisons = new ComparisonReader(deck, phrases, problems);
        codes = new CodeReader(draft, problems);
        chains = new ChainReader(draft, phrases, source, problems);
        lists = new ListReader(draft, phrases, chains, problems);
        folds = new FoldReader(deck, phrases, problems);
        comment = new PendingComment(problems);
        htmls = new HtmlReader(comment, folds, problems);
        unread = new UnreadProse(draft, problems);
    }

    public void Read(MarkdownDocument document) => ReadBlocks(document);

    public void Finish()
    {
        comment.Forget(isUsed: false);
        CloseTaskQuestion();
        unread.Close();
        draft.Notes.AddRange(folds.Notes());
    }

    private void ReadBlocks(ContainerBlock container)
    {
        runs.Find(container);
        foreach (var block in container)
            ReadBlock(block);
    }

    private void ReadBlock(Block block)
    {
        var around = fold;
        if (folds.HasFolds && folds.IsSkipped(PlaceOf(block)))
            return;

        if (folds.HasFolds)
            EnterFold(block);
        ReadBlockInFold(block);
        fold = around;
    }

    /// <summary>What a fold holds belongs to its answer, and its headings hold for nothing behind it.</summary>
    private void EnterFold(Block block)
    {
        var entered = folds.At(PlaceOf(block));
        if (entered is not null && entered != fold)
            folds.Take(entered, block);
        if (entered is null && block.Parent is MarkdownDocument)
            folds.See(block);
        heading.Enter(entered);
        fold = entered;
        unread.Enter(fold);
    }

    private void ReadBlockInFold(Block block)
    {
        if (block is HtmlBlock html)
        {
            htmls.Read(html, PlaceOf(html));
            return;
        }

        var context = new PassageContext(heading.Text, titles, leadIn.Take(block), comment.Current);
        var isTarget = comment.Current.IsSkip && block is not ThematicBreakBlock;
        if (isTarget)
            problems.Add(ProblemCode.SkippedByComment, PlaceOf(block));
        else
            isTarget = ReadForm(block, context);
        comment.Forget(isTarget);
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
                comment.Pass();
                leadIn.Set(context.LeadIn);
                ReadBlocks(container);
                return true;
            default:
                return false;
        }
    }

    private void ReadHeading(HeadingBlock block)
    {
        var lines = BlockLines.Of(block, source);
        var text = lines is [var only] ? only.Text : string.Join(' ', lines.Select(line => line.Text));
        var title = HeadingText.Limited(HeadingText.Of(phrases.Read(text, PlaceOf(block)).Text), PlaceOf(block), problems);
        if (title.Length == 0)
            return;

        if (draft.FirstHeading is null)
            titles = $"{titles}\n{title}";
        heading.Text = title;
        CloseTaskQuestion();
        unread.Begin(title, PlaceOf(block));
        taskQuestion = TaskQuestion.MayBegin(title, PlaceOf(block));
        folds.MayAsk(title, PlaceOf(block).Line);
        draft.BeginSection(title);
    }

    private bool ReadParagraph(ParagraphBlock block, PassageContext context)
    {
        var lines = BlockLines.Of(block, source);
        if (TableText.Find(lines) is { } table)
        {
            if (comparisons.Read(table, context) is { } comparison)
                draft.Comparisons.Add(comparison);
            return true;
        }

        if (chains.Read(lines, context))
            return true;

        TableText.ReportMistyped(lines, problems);
        if (DrawingGlance.FindUnfenced(lines) is { } edge)
            problems.Add(ProblemCode.DrawingUnfenced, edge.Place);
        if (lines.Count == 0)
            return false;

        unread.Read(lines);
        var text = lines is [var only] ? only : new TextLine(string.Join('\n', lines.Select(line => line.Text)), lines[0].Place);
        leadIn.Set(text.Text);
        folds.MayAsk(text);
        if (fold is null || !folds.Asks(fold))
            taskQuestion?.Add(phrases.Read(text.Text, text.Place).Text);
        return false;
    }

    private void ReadCode(CodeBlock block, PassageContext context)
    {
        if (block is FencedCodeBlock { ClosingFencedCharCount: 0 })
            problems.Add(ProblemCode.FenceUnclosed, PlaceOf(block));
        if (taskQuestion is { HasOptions: true } && runs.IsOfTask(block))
            return;

        unread.SeeCode();
        var lines = BlockLines.OfCode(block, source);
        if (block is not FencedCodeBlock)
            TableText.ReportIndented(lines, problems);
        codes.Read(lines, (block as FencedCodeBlock)?.Info ?? "", context);
        if (taskQuestion is { HasOptions: false })
            taskQuestion.Add(CodeIn(block));
    }

    private void ReadList(ListBlock block, PassageContext context)
    {
        if (runs.IsOfTask(block))
            return;

        var items = ListItem.Of(block, source);
        if (!runs.IsContinuation(block))
            ReadItems(runs.Whole(block, items, source), block, context);
        if (items.TrueForAll(item => TaskList.IsTask(item.Markdown)))
            return;

        unread.Read(items);
        if (folds.HasFolds)
            folds.TakeParagraphs(block, fold);
        foreach (var item in items)
        {
            leadIn.Set(item.Markdown);
            folds.MayAsk(new TextLine(item.Markdown, item.Place));
            foreach (var inner in item.Others)
                ReadBlock(inner);
        }

        leadIn.EndList(block.IsOrdered, context.LeadIn);
    }

    private void ReadItems(List<ListItem> items, ListBlock block, PassageContext context)
    {
        if (TaskList.Read(items, phrases, CodeIn, problems) is not { } options)
            lists.Read(items, block.IsOrdered, context);
        else if (taskQuestion?.TryOffer(options) != true)
            problems.Add(ProblemCode.TaskListPassedOver, items[0].Place);
        comment.Forget(isUsed: true);
    }

    private void CloseTaskQuestion()
    {
        if (taskQuestion is { HasOptions: true } asked)
            draft.Notes.Add(asked.ToNote());
        taskQuestion = null;
    }

    private string CodeIn(CodeBlock code) => BlockLines.InOneLine(code, source);

    private Place PlaceOf(Block block) => source.PlaceAt(block.Span.Start);
}
