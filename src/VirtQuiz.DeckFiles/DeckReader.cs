using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Folds;
using VirtQuiz.DeckFiles.FrontMatter;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles;

/// <summary>Reads a Markdown text as a deck. Pure: the same text and source give the same reading.</summary>
public static class DeckReader
{
    /// <summary>Never throws for any text: what cannot be understood is a problem in the reading.</summary>
    public static DeckReading Read(string text, DeckSource source)
    {
        var problems = new ProblemLog(source.File);
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        var isSafe = !SafeText.HoldsUnwanted(text);
        text = isSafe ? text : EscapeSequence.Blanked(text).Replace('\0', '\uFFFD');
        var lines = new SourceText(text);
        if (lines.LineCount > Limits.Lines)
        {
            problems.Add(ProblemCode.TooManyLines, new Place(Limits.Lines + 1, 1), $"{lines.LineCount}", $"{Limits.Lines}");
            lines = new SourceText(text[..lines.Start(Limits.Lines)]);
        }

        var front = FrontMatterReader.Read(lines, problems);
        if (front.IsSkipped)
        {
            problems.Add(ProblemCode.DeckSkipped, new Place(1, 1));
            return new DeckReading(null, problems.InOrder());
        }

        if (!isSafe)
            ReportUnwanted(lines, problems);
        var screened = Screening.Screen(lines, front.LineCount, problems);
        var folds = FoldFinder.Find(screened.Lines, problems, out var unfolded);
        screened = screened with { Lines = unfolded, Folds = folds };
        var draft = new DeckDraft();
        var passages = new PassageReader(screened, draft, front.Title ?? FileTitle(source), problems);
        foreach (var document in BlockParser.Parse(screened.Lines, problems))
            passages.Read(document);
        passages.Finish();

        var deck = draft.ToDeck(Empty(text, source, front, draft.FirstHeading), problems);
        ReportNothing(text, deck, problems);
        return new DeckReading(deck, problems.InOrder());
    }

    private static Deck Empty(string text, DeckSource source, FrontMatter.FrontMatter front, string? firstHeading)
    {
        var id = front.Id is { } own ? new DeckId(own) : source.Id;
        var edition = front.Language ?? source.Edition;
        var title = front.Title ?? firstHeading ?? FileTitle(source);
        return new Deck(id, edition, edition ?? LanguageGuess.Of(text), title, source.File) { Tags = front.Tags };
    }

    private static string FileTitle(DeckSource source) => source.Id.Value[(source.Id.Value.LastIndexOf('/') + 1)..];

    private static void ReportUnwanted(SourceText lines, ProblemLog problems)
    {
        var count = SafeText.CountUnwanted(lines.Text, out var first);
        if (count > 0)
            problems.Add(ProblemCode.ControlCharactersRemoved, lines.PlaceAt(first), $"{count}");
    }

    private static void ReportNothing(string text, Deck deck, ProblemLog problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            problems.Add(ProblemCode.FileEmpty, new Place(1, 1));
        else if (deck.Comparisons.IsEmpty && deck.Stacks.IsEmpty && deck.Sequences.IsEmpty && deck.Notes.IsEmpty)
            problems.Add(ProblemCode.DeckWithoutCards, new Place(1, 1));
    }
}
