using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>A bullet that begins with a bold term.</summary>
/// <param name="Heading">The nearest one above.</param>
/// <param name="List">Where its list begins.</param>
/// <param name="Definition">What follows the term and a colon or dash; null where the term is part of a sentence.</param>
/// <param name="Sentence">The bullet as a whole.</param>
/// <param name="KeyPoints">The bullets below it.</param>
internal sealed record TermBullet(
    string Heading, Place List, string Term, string? Definition, string Sentence, Place Place, ImmutableArray<string> KeyPoints)
{
    private static readonly string[] Separators = [":", "：", " - ", " – ", " — ", " : "];

    public string FoldedTerm => field ??= Folding.Fold(Term);

    /// <summary>Whether it may be asked; else it is only a summary, where it names a subject.</summary>
    public bool IsNote => !IsAlone && (IsCode || !TermLabels.Contain(Term));

    /// <summary>Whether the term is set as code: then signs alone are a term too, such as <c>_</c> or <c>+</c>.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether hardly any other item of its list begins with a term.</summary>
    public bool IsAlone { get; init; }

    /// <param name="more">Further paragraphs of the bullet.</param>
    public static TermBullet? Of(
        string heading, Place list, Phrase phrase, Place place, IReadOnlyCollection<string> more, ImmutableArray<string> keyPoints)
    {
        if (phrase.Term is not { } term)
            return null;

        var name = term.TrimEnd(':', '：', ' ');
        var rest = phrase.Rest.Span;
        var remark = name.Length < term.TrimEnd().Length ? "" : RemarkIn(rest);
        var behind = rest[remark.Length..];
        var separator = SeparatorAt(behind) ?? (behind is [' ', ..] ? SeparatorAt(behind[1..]) : null);
        var isDefined = separator is not null || name.Length < term.TrimEnd().Length;
        if (name.Length == 0 || (phrase.IsBold && !isDefined))
            return null;

        var first = separator is null ? rest.Trim().ToString() : WithRemark(remark, behind.TrimStart()[separator.AsSpan().Trim().Length..].Trim());
        var definition = more.Count == 0 ? first : string.Join(' ', more.Prepend(first).Where(text => text.Length > 0));
        if (definition.Length == 0)
            definition = string.Join("; ", keyPoints);
        return definition.Length == 0 || (definition == remark.Trim() && keyPoints.IsEmpty) || ArrowChain.BeginsWithArrow(definition)
            ? null
            : new TermBullet(heading, list, name, isDefined ? definition : null, phrase.Text, place, keyPoints);
    }

    private static string WithRemark(string remark, ReadOnlySpan<char> definition) =>
        remark.Length == 0 ? definition.ToString() : $"{remark} {definition}".Trim();

    /// <summary>A bracket right behind the term, as in <c>**lease** (of an address): …</c>, which goes with the definition.</summary>
    private static string RemarkIn(ReadOnlySpan<char> rest)
    {
        var start = rest.IndexOfAnyExcept(' ');
        var end = start >= 0 && rest[start] is '(' or '（' ? rest.IndexOfAny(')', '）') : -1;
        return end < 0 ? "" : rest[..(end + 1)].ToString();
    }

    private static string? SeparatorAt(ReadOnlySpan<char> text)
    {
        foreach (var separator in Separators)
        {
            if (text.StartsWith(separator))
                return separator;
        }

        return null;
    }
}
