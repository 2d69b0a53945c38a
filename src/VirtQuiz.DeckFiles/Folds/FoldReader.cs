using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>Makes a note of each fold whose summary asks something, or that stands right below a question.</summary>
internal sealed class FoldReader(DeckText deck, PhraseReader phrases, ProblemLog problems)
{
    private readonly FoldMap map = new(deck.Folds);
    private readonly SummaryLabels labels = new(deck.Folds);
    private readonly AnswerReader reader = new(deck.Lines, phrases, problems);

    // What stands outside of folds is read a second time, which must not be reported a second time.
    private readonly AnswerReader silent = new(deck.Lines, new PhraseReader(deck, new ProblemLog("")), new ProblemLog(""));
    private readonly Dictionary<Fold, AnswerDraft> answers = [];
    private readonly Dictionary<int, string> questions = [];
    private readonly List<Fold> skipped = [];
    private readonly Dictionary<Fold, AskedAbove> asked = [];
    private AskedAbove? above;
    private (int Line, int Text) blank;

    public bool HasFolds => map.Folds.Count > 0;

    /// <summary>The innermost fold that a place is in, or null.</summary>
    public Fold? At(Place place) => map.At(place.Line);

    /// <summary>Passes over the fold right below a comment, with all it holds; false when there is none.</summary>
    /// <param name="line">Where the comment ends, counted from 1.</param>
    public bool TrySkip(int line)
    {
        if (map.FirstFrom(line) is not { } fold)
            return false;

        for (; line < fold.Lines.First; line++)
        {
            if (!deck.Lines.Line(line).IsWhiteSpace())
                return false;
        }

        problems.Add(ProblemCode.SkippedByComment, fold.Place);
        skipped.Add(fold);
        return true;
    }

    /// <summary>Whether a place, at or behind the last fold that is passed over, is in it.</summary>
    public bool IsSkipped(Place place) =>
        skipped.Count > 0 && place.Line - 1 > skipped[^1].Lines.First && place.Line - 1 <= skipped[^1].Lines.Last;

    /// <summary>Whether a fold has a question of its own.</summary>
    public bool Asks(Fold fold) =>
        fold.Summary is { } summary && !labels.IsLabel(summary.Text, phrases.Read(summary.Text, summary.Place).Text);

    /// <summary>Adds a block to the answer that a fold holds.</summary>
    public void Take(Fold fold, Block block)
    {
        if (!answers.TryGetValue(fold, out var answer))
        {
            answers.Add(fold, answer = new AnswerDraft());
            if (above is { IsAsked: true } question && fold.Summary is { } summary
                && labels.IsAnswerLabel(summary.Text, phrases.Read(summary.Text, summary.Place).Text))
            {
                asked.Add(fold, question);
                above = null;
            }
        }

        var place = deck.Lines.PlaceAt(block.Span.Start);
        if (block is CodeBlock code and not FencedCodeBlock && place.Line - 1 == fold.HtmlLine)
            reader.ReadHtml(code.Lines.ToString(), place, answer);
        else
            reader.Read(block, answer);
    }

    /// <summary>Paragraphs of an item are read with it; those behind the opening of a fold are its answer.</summary>
    /// <param name="around">The fold that the list is in.</param>
    public void TakeParagraphs(ListBlock list, Fold? around)
    {
        foreach (var paragraph in list.OfType<ListItemBlock>().SelectMany(item => item.OfType<ParagraphBlock>()))
        {
            if (At(deck.Lines.PlaceAt(paragraph.Span.Start)) is { } inner && inner != around)
                Take(inner, paragraph);
        }
    }

    /// <summary>Remembers what stands outside of all folds: a question, and the code and options that belong to it.</summary>
    public void See(Block block)
    {
        switch (block)
        {
            case CodeBlock code:
                above?.AddCode(silent.TextOf(code));
                break;
            case ListBlock list:
                above?.MayOffer([.. list.OfType<ListItemBlock>().Select(item => TextOf(item.FirstOrDefault() as ParagraphBlock))]);
                break;
            case HeadingBlock heading:
                above = new AskedAbove(HeadingText.Of(TextOf(heading)));
                break;
            case ParagraphBlock paragraph when !IsPicture(paragraph):
                above = TextOf(paragraph) is var text && QuestionText.IsAsked(text) ? new AskedAbove(text) : null;
                break;
            case ThematicBreakBlock or QuoteBlock:
                above = null;
                break;
        }
    }

    private bool IsPicture(ParagraphBlock paragraph) =>
        BlockLines.Of(paragraph, deck.Lines).All(line => line.Text is ['!', '[', ..] or ['[', '!', '[', ..]);

    private string TextOf(LeafBlock? block) => block is null ? "" : string.Join(' ', silent.TextsOf(block));

    /// <summary>Remembers a heading that a fold without a question of its own may answer.</summary>
    /// <param name="line">Where it stands, counted from 1.</param>
    public void MayAsk(string heading, int line)
    {
        if (HasFolds && QuestionText.IsAsked(heading))
            questions[line] = heading;
    }

    /// <summary>The same for a paragraph, given as written.</summary>
    public void MayAsk(TextLine markdown)
    {
        if (HasFolds && markdown.Text.AsSpan().ContainsAny('?', '？'))
            MayAsk(phrases.Read(markdown.Text, markdown.Place).Text, markdown.Place.Line + markdown.Text.Count(mark => mark == '\n'));
    }

    public IEnumerable<Note> Notes() => NotSkipped().Select(ReadNote).OfType<Note>();

    private IEnumerable<Fold> NotSkipped()
    {
        var next = 0;
        foreach (var fold in map.Folds)
        {
            if (next < skipped.Count && fold == skipped[next])
                next++;
            else if (next == 0 || fold.Lines.First >= skipped[next - 1].Lines.Last)
                yield return fold;
        }
    }

    private Note? ReadNote(Fold fold)
    {
        var answer = AnswerOf(fold);
        if (fold.Summary is not { } summary)
            return Pass(fold, ProblemCode.DetailsWithoutSummary);

        if (asked.TryGetValue(fold, out var question))
            return ReadNote(fold, question, answer);

        var asks = phrases.Read(summary.Text, summary.Place).Text;
        var isLabel = labels.IsLabel(summary.Text, asks);
        if (isLabel && QuestionAbove(fold) is { } line)
            (asks, isLabel) = (line, false);
        if (isLabel || !(answer.HasWords || answer.IsEmpty || QuestionText.IsAsked(asks)))
            return Pass(fold, ProblemCode.DetailsNotAsked, asks);

        if (asks.Length == 0 || answer.IsEmpty || answer.AsksOnly)
            return Pass(fold, ProblemCode.DetailsEmpty, asks);
        return answer.IsOnlyLinks ? Pass(fold, ProblemCode.DetailsOfLinks, asks) : answer.ToNote(QuestionText.Of(asks), fold.Place);
    }

    /// <summary>An answer that names one of the options explains it; without options it answers as any other does.</summary>
    private Note? ReadNote(Fold fold, AskedAbove question, AnswerDraft answer)
    {
        var letter = question.HasOptions ? answer.TakeLetter() : null;
        var options = question.Ticked(letter);
        if (question.HasOptions && options.IsEmpty)
            return Pass(fold, ProblemCode.TaskListPassedOver);
        if (options.IsEmpty && answer.IsEmpty)
            return Pass(fold, ProblemCode.DetailsEmpty, question.Text);
        if (options.IsEmpty && answer.IsOnlyLinks)
            return Pass(fold, ProblemCode.DetailsOfLinks, question.Text);

        var told = answer.ToNote(QuestionText.Of(question.Text), fold.Place);
        if (options.IsEmpty)
            return told;

        var right = string.Join("; ", options.Where(option => option.IsRight).Select(option => option.Text));
        return new Note(told.Question, right, told.Place, []) { Options = options, Explanation = answer.IsEmpty ? null : told.Answer };
    }

    private Note? Pass(Fold fold, ProblemCode code, params ReadOnlySpan<string> arguments)
    {
        // A fold around others is their frame.
        if (!fold.HoldsFolds)
            problems.Add(code, fold.Place, arguments);
        return null;
    }

    private AnswerDraft AnswerOf(Fold fold)
    {
        var answer = new AnswerDraft();
        foreach (var piece in fold.Pieces)
        {
            if (piece.Text.Contains("<li", StringComparison.OrdinalIgnoreCase))
                reader.ReadHtml(piece.Text, piece.Place, answer);
            else
                AddPiece(phrases.Read(piece.Text, piece.Place), piece.Place, answer);
        }

        if (answers.TryGetValue(fold, out var blocks))
            answer.Add(blocks);
        return answer;
    }

    private static void AddPiece(Phrase phrase, Place place, AnswerDraft answer) => answer.AddText(phrase.Text, place, phrase.IsOnlyLinks);

    /// <summary>The question that ends right above a fold, with nothing but blank lines between.</summary>
    private string? QuestionAbove(Fold fold)
    {
        // The tags of folds are blank too: lines between this fold and the one asked about before are looked through once.
        var line = fold.Lines.First;
        while (line > blank.Line && deck.Lines.Line(line - 1).IsWhiteSpace())
            line--;
        blank = (fold.Lines.First, line > blank.Line ? line : blank.Text);
        return questions.GetValueOrDefault(blank.Text);
    }
}
