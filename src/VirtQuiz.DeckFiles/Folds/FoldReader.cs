using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>Makes a note of each fold whose summary asks something, or that stands right below a question.</summary>
internal sealed class FoldReader(DeckText deck, PhraseReader phrases, ProblemLog problems)
{
    private readonly FoldMap map = new(deck.Folds);
    private readonly AnswerReader reader = new(deck.Lines, phrases);
    private readonly Dictionary<Fold, AnswerDraft> answers = [];
    private readonly Dictionary<int, string> questions = [];
    private readonly List<Fold> skipped = [];

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
        fold.Summary is { } summary && !QuestionText.IsLabel(phrases.Read(summary.Text, summary.Place).Text);

    /// <summary>Adds a block to the answer that a fold holds.</summary>
    public void Take(Fold fold, Block block, int offset)
    {
        if (!answers.TryGetValue(fold, out var answer))
            answers.Add(fold, answer = new AnswerDraft());
        reader.Read(block, offset, answer);
    }

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

        var asked = phrases.Read(summary.Text, summary.Place).Text;
        if (QuestionText.IsLabel(asked) && QuestionAbove(fold) is { } above)
            asked = above;
        if (QuestionText.IsLabel(asked) || !(answer.HasWords || answer.IsEmpty || QuestionText.IsAsked(asked)))
            return Pass(fold, ProblemCode.DetailsNotAsked, asked);

        return asked.Length == 0 || answer.IsEmpty
            ? Pass(fold, ProblemCode.DetailsEmpty, asked)
            : answer.ToNote(QuestionText.Of(asked), fold.Place);
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
                HtmlText.Read(piece.Text, piece.Place, answer);
            else
                answer.AddText(phrases.Read(piece.Text, piece.Place).Text, piece.Place);
        }

        if (answers.TryGetValue(fold, out var blocks))
            answer.Add(blocks);
        return answer;
    }

    /// <summary>The question that ends right above a fold, with nothing but blank lines between.</summary>
    private string? QuestionAbove(Fold fold)
    {
        for (var line = fold.Lines.First; line > 0; line--)
        {
            if (questions.TryGetValue(line, out var question))
                return question;
            if (!deck.Lines.Line(line - 1).IsWhiteSpace())
                break;
        }

        return null;
    }
}
