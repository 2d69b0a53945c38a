using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>
/// Makes notes of terms. A term that alone does not tell what is meant is asked with its heading in front, and so are the others
/// of its list.
/// </summary>
internal static class TermNotes
{
    /// <param name="terms">All that the deck asks.</param>
    public static IEnumerable<Note> Of(IReadOnlyList<TermBullet> terms)
    {
        var ambiguous = Ambiguous(terms);
        var lists = terms.Where(term => IsLetter(term.Term) || ambiguous.Contains(term.FoldedTerm)).Select(term => term.List).ToHashSet();
        foreach (var term in terms)
        {
            yield return new Note(lists.Contains(term.List) ? BelowHeading(term) : term.Term, Answer(term), term.Place, term.KeyPoints);
        }
    }

    /// <summary>The folded terms that mean one thing under one heading and another under another.</summary>
    private static HashSet<string> Ambiguous(IReadOnlyList<TermBullet> terms)
    {
        var seen = new HashSet<string>(terms.Count);
        var repeated = new HashSet<string>();
        foreach (var term in terms)
        {
            if (!seen.Add(term.FoldedTerm))
                repeated.Add(term.FoldedTerm);
        }

        if (repeated.Count > 0)
        {
            var alike = terms.Where(term => repeated.Contains(term.FoldedTerm)).ToLookup(term => term.FoldedTerm);
            repeated.RemoveWhere(name => !AreApart(alike[name], term => term.Heading) || !AreApart(alike[name], Answer));
        }

        return repeated;
    }

    private static string Answer(TermBullet term) => term.Definition ?? term.Sentence;

    private static bool AreApart(IEnumerable<TermBullet> alike, Func<TermBullet, string> part) =>
        alike.Select(term => Folding.Fold(part(term))).Distinct().Skip(1).Any();

    /// <summary>A lone letter of an alphabet; a syllable of Hangul or a Chinese character can be a word.</summary>
    private static bool IsLetter(string term) => term is [< '\u1100'];

    private static string BelowHeading(TermBullet term) =>
        Folding.Fold(term.Heading) == term.FoldedTerm ? term.Term : $"{term.Heading.TrimEnd(':', '：', ' ')}: {term.Term}";
}
