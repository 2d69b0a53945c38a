using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Folds;
using VirtQuiz.DeckFiles.Lists;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>
/// Finds what prose asks and defines, which is not read: where an answer ends, and what of it counts, the author has not
/// said. A heading that asks, with text below it of which nothing is read; "Q: …" above "A: …"; definition lists.
/// </summary>
internal sealed class UnreadProse(DeckDraft draft, ProblemLog problems)
{
    private Place? open;
    private bool isAnswered;
    private int before;
    private bool isFolded;

    /// <summary>A heading ends what the one above it asks.</summary>
    public void Begin(string heading, Place place)
    {
        Close();
        if (QuestionText.IsAsked(heading))
            Open(place);
    }

    /// <summary>A paragraph may ask and answer at once, or ask what those below it answer.</summary>
    public void Read(IReadOnlyList<TextLine> paragraph)
    {
        if (isFolded)
            return;
        if (paragraph.Any(BeginsDefinition))
            problems.Add(ProblemCode.DefinitionPassedOver, paragraph.First(BeginsDefinition).Place);
        if (QuestionText.IsMarkedQuestion(paragraph[0].Text))
        {
            Close();
            Open(paragraph[0].Place);
            isAnswered = paragraph.Count > 1;
        }
        else
        {
            isAnswered = true;
        }
    }

    /// <summary>An item may ask or define as a paragraph does; any other answers.</summary>
    public void Read(List<ListItem> items)
    {
        foreach (var item in items)
        {
            isAnswered = true;
            if (QuestionText.IsMarkedQuestion(item.Markdown) || item.Markdown.Contains("\n: ", StringComparison.Ordinal))
                Read(LinesOf(item));
        }
    }

    /// <summary>What is below is code.</summary>
    public void SeeCode() => isAnswered = true;

    /// <summary>What is below is folded, and read as a note or reported there.</summary>
    public void Enter(Fold? fold) => (open, isFolded) = (fold is null ? open : null, fold is not null);

    public void Close()
    {
        if (open is { } place && isAnswered && draft.Count == before)
            problems.Add(ProblemCode.QuestionNotFolded, place);
        open = null;
    }

    private static List<TextLine> LinesOf(ListItem item) =>
        [.. item.Markdown.Split('\n').Select((line, index) => new TextLine(line, PlaceOf(item, index)))];

    /// <summary>Where a line of an item stands. How far the ones below its first are indented is for the author to say.</summary>
    private static Place PlaceOf(ListItem item, int line) => line == 0 ? item.Place : new Place(item.Place.Line + line, 1);

    /// <summary>Below a term in a line of its own, a colon begins what defines it.</summary>
    private static bool BeginsDefinition(TextLine line) => line.Text is [':', ' ', ..];

    private void Open(Place place) => (open, isAnswered, before) = (place, false, draft.Count);
}
