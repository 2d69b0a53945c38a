using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>Guesses where a table names what it compares, when no comment says so.</summary>
internal static class OrientationGuess
{
    private static readonly string[] ComparingWords =
        ["vs", "versus", "비교", "차이", "difference", "differences", "differ", "compare", "compared", "comparing", "comparison"];

    /// <summary>
    /// In the header when the first column looks like headings or is headed by a word for attributes, or when a heading
    /// around the table compares or joins just the names in the header; else in the first column.
    /// </summary>
    public static Orientation Of(Table table, PassageContext context)
    {
        var header = table.HeaderNames.ToList();
        if (header.Count > 0 && header.All(AttributeWords.IsValue))
            return Orientation.SubjectsInRows;

        var isHeaded = AttributeWords.IsCorner(table.Corner) || (header.Count > 1 && table.HasBoldFirstColumn && !AreMostlyValues(header))
            || IsCompared(header, table.Corner)
            || new[] { context.Heading, context.Titles, context.LeadIn }.Any(text => IsCompared(header, text))
            || JoinedNames.Stand(header, context.Heading) || JoinedNames.Stand(header, context.Titles);
        return isHeaded ? Orientation.SubjectsInColumns : Orientation.SubjectsInRows;
    }

    /// <summary>"Technique | How it works | Benefit": bold names of rows are no headings where the header tells what is said of each.</summary>
    private static bool AreMostlyValues(List<string> header) => header.Count(AttributeWords.IsValue) * 2 >= header.Count;

    /// <summary>Whether a text such as "TCP vs UDP" compares all of the names.</summary>
    public static bool IsCompared(List<string> names, string text)
    {
        var folded = Folding.Fold(text);
        return names.Count > 1 && ComparingWords.Any(word => Mentions(folded, word))
            && names.All(name => MentionsName(folded, name));
    }

    /// <summary>A name with a bracket is mentioned by either part as well: "하이퍼바이저(VM)", "fork()".</summary>
    private static bool MentionsName(string text, string name)
    {
        var opening = name.IndexOf('(');
        if (opening <= 0)
            return Mentions(text, Folding.Fold(name));

        string[] parts = [name, name[..opening], name[(opening + 1)..].TrimEnd(')', ' ')];
        return parts.Select(Folding.Fold).Any(part => part.Length > 0 && Mentions(text, part));
    }

    /// <summary>Latin words are mentioned as whole words; Hangul takes particles.</summary>
    private static bool Mentions(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (name.Length > 0 && !(at > 0 && AreOneWord(text[at - 1], text[at]))
                && !(end < text.Length && AreOneWord(text[end - 1], text[end])))
                return true;
        }

        return false;
    }

    private static bool AreOneWord(char one, char next) => char.IsAsciiLetterOrDigit(one) && char.IsAsciiLetterOrDigit(next);
}
