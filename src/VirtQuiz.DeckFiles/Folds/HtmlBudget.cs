using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>How much HTML of a file is parsed; what goes beyond is reported and stands as it is.</summary>
internal sealed class HtmlBudget(ProblemLog problems)
{
    private long work;

    public bool MayParse(string html, Place place)
    {
        var tags = html.AsSpan().Count('<');
        work += (long)tags * tags;
        if (html.Length <= Limits.LineCharacters && tags <= Limits.TagsInHtml && work <= Limits.TagWork)
            return true;

        problems.Add(ProblemCode.TextTooIntricate, place);
        return false;
    }
}
