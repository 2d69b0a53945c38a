using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Makes notes of terms. A term that alone does not tell what is meant is asked with its heading in front.</summary>
internal static class TermNotes
{
    /// <param name="terms">All that the deck asks.</param>
    public static IEnumerable<Note> Of(IEnumerable<TermBullet> terms)
    {
        foreach (var alike in terms.GroupBy(term => Folding.Fold(term.Term)))
        {
            var isAmbiguous = AreApart(alike, term => term.Heading) && AreApart(alike, Answer);
            foreach (var term in alike)
            {
                var question = isAmbiguous || IsLetter(term.Term) ? BelowHeading(term) : term.Term;
                yield return new Note(question, Answer(term), term.Place, term.KeyPoints);
            }
        }
    }

    private static string Answer(TermBullet term) => term.Definition ?? term.Sentence;

    private static bool AreApart(IEnumerable<TermBullet> alike, Func<TermBullet, string> part) =>
        alike.Select(term => Folding.Fold(part(term))).Distinct().Skip(1).Any();

    /// <summary>A lone letter of an alphabet; a syllable of Hangul or a Chinese character can be a word.</summary>
    private static bool IsLetter(string term) => term is [< '\u1100'];

    private static string BelowHeading(TermBullet term) =>
        Folding.Fold(term.Heading) == Folding.Fold(term.Term) ? term.Term : $"{term.Heading.TrimEnd(':', '：', ' ')}: {term.Term}";
}
