using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Folds;
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

    /// <summary>A heading ends what the one above it asks.</summary>
    public void Begin(string heading, Place place)
    {
        Close();
        if (QuestionText.IsAsked(heading))
            Open(place);
    }

    /// <summary>A paragraph may ask and answer at once, or ask what those below it answer.</summary>
    public void Read(List<TextLine> paragraph)
    {
        if (paragraph.FindIndex(BeginsDefinition) is var definition and >= 0)
            problems.Add(ProblemCode.DefinitionPassedOver, paragraph[definition].Place);
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

    /// <summary>What is below is a list or code.</summary>
    public void SeeBlock() => isAnswered = true;

    /// <summary>What is below is folded, and read as a note or reported there.</summary>
    public void Enter(Fold? fold) => open = fold is null ? open : null;

    public void Close()
    {
        if (open is { } place && isAnswered && draft.Count == before)
            problems.Add(ProblemCode.QuestionNotFolded, place);
        open = null;
    }

    /// <summary>Below a term in a line of its own, a colon begins what defines it.</summary>
    private static bool BeginsDefinition(TextLine line) => line.Text is [':', ' ', ..];

    private void Open(Place place) => (open, isAnswered, before) = (place, false, draft.Count);
}
